package dev.belfry.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The variables that texts name. Hundreds of texts name a few variables, so that a name is compared
 * with these in its place before it becomes a text of its own.
 */
final class VariableNames {
  private static final int FEW = 8;
  private static final int SHORT = 24;

  private final Set<String> all = new HashSet<>();
  private final List<String> first = new ArrayList<>(FEW);
  private boolean haveFormats;

  /** The last short text: each panel and query says which data source it asks. */
  private String last = "";

  /** Notes what a text names. */
  void addFrom(String text) {
    if (text == last) {
      return;
    }
    VariableScanner variables = new VariableScanner(text);
    while (variables.find()) {
      haveFormats |= variables.hasFormat();
      if (!isAmongFirst(variables)) {
        add(variables.name());
      }
    }
    if (text.length() <= SHORT) {
      last = text;
    }
  }

  private boolean isAmongFirst(VariableScanner variables) {
    for (int i = 0; i < first.size(); i++) {
      if (variables.names(first.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(String name) {
    if (all.add(name) && first.size() < FEW) {
      first.add(name);
    }
  }

  /** Their names. */
  Set<String> all() {
    return all;
  }

  /** Whether a text names a variable in a format of its own. */
  boolean haveFormats() {
    return haveFormats;
  }
}
