package ai.aragora.monitoring;

import org.junit.jupiter.api.Test;

class RecipesTest {
  @Test
  void the_recipe_for_routes_says_what_is_true() {
    Recipes.slowServicesReachTheChannel();
  }
}
