package dev.belfry.check;

import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a bundle accepts, and what of it there was. */
final class Allowances {
  private final List<Allowance> ofBundle;
  private final Set<Allowance> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Allowances(List<Allowance> ofBundle) {
    this.ofBundle = ofBundle;
  }

  /** Whether a finding is accepted: at its place, around it, or in the whole bundle. */
  boolean accept(String code, Place place) {
    boolean found = accept(code);
    for (ObjectNode node : place.chain().toList()) {
      found |= use(code, node.notes().allowances());
    }
    return found;
  }

  /** Whether a finding about no part of a document is accepted in the whole bundle. */
  boolean accept(String code) {
    return use(code, ofBundle);
  }

  private boolean use(String code, List<Allowance> from) {
    boolean found = false;
    for (Allowance one : from) {
      if (one.code().equals(code)) {
        used.add(one);
        found = true;
      }
    }
    return found;
  }

  /** Whether there was a finding that it accepts. */
  boolean isUsed(Allowance allowance) {
    return used.contains(allowance);
  }
}
