package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "memroy, memory",
    "critcal, critical",
    "aragorra, aragora",
    "__adress__, __address__"
  })
  void a_letter_too_many_too_few_or_in_another_place_is_a_slip(String written, String meant) {
    assertEquals(Optional.of(meant), Slips.of(written, List.of("other", meant)));
  }

  @ParameterizedTest
  @CsvSource({"memory, memory", "shop-1, shop-2", "api, app", "prod, pods", "warn, warning"})
  void other_numbers_short_names_and_other_words_are_none(String written, String known) {
    assertEquals(Optional.empty(), Slips.of(written, List.of(known)));
  }

  @Test
  void of_several_the_nearest_is_meant() {
    assertEquals(
        Optional.of("platform"),
        Slips.of("platfrm", List.of("platforms", "platform", "plateform")));
  }

  @Test
  void programs_make_no_slips() {
    List<String> many = IntStream.range(0, 2000).mapToObj(i -> "platform" + i).toList();

    assertEquals(Optional.empty(), Slips.of("platfrom7", many));
  }
}
