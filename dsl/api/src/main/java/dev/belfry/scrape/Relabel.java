package dev.belfry.scrape;

import dev.belfry.common.LabelName;
import dev.belfry.scrape.Relabeling.Joining;
import dev.belfry.scrape.Relabeling.Mapping;
import dev.belfry.scrape.Relabeling.Plain;
import dev.belfry.scrape.Relabeling.Replacing;

/**
 * The front door to relabelings, one factory for each action: {@code Relabel.drop("go_.*",
 * label("__name__"))}. Regular expressions are those of RE2 and have to fit as a whole.
 */
public final class Relabel {
  private Relabel() {}

  /**
   * Writes a value into a label. Without more, the label gets an empty value, which removes it: say
   * from which labels, or which replacement.
   *
   * @param target the label that gets the value. API name: {@code target_label}.
   */
  public static Replacing replace(LabelName target) {
    return new Replacing(Relabeling.into(target, Relabeling.step("replace")));
  }

  /**
   * Drops what the expression does not fit.
   *
   * @param regex what has to fit. API name: {@code regex}.
   * @param first the label whose value it is matched against. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Joining keep(String regex, LabelName first, LabelName... more) {
    return new Joining(
        Relabeling.from(first, more, Relabeling.fitting(regex, Relabeling.step("keep"))));
  }

  /**
   * Drops what the expression fits.
   *
   * @param regex what has to fit. API name: {@code regex}.
   * @param first the label whose value it is matched against. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Joining drop(String regex, LabelName first, LabelName... more) {
    return new Joining(
        Relabeling.from(first, more, Relabeling.fitting(regex, Relabeling.step("drop"))));
  }

  /**
   * Drops what has another value in the source labels than in the target label. Since 2.41.
   *
   * @param target the label to compare with. API name: {@code target_label}.
   * @param first the label that is compared. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Plain keepEqual(LabelName target, LabelName first, LabelName... more) {
    return new Plain(
        Relabeling.from(first, more, Relabeling.into(target, Relabeling.step("keepequal"))));
  }

  /**
   * Drops what has the same value in the source labels as in the target label. Since 2.41.
   *
   * @param target the label to compare with. API name: {@code target_label}.
   * @param first the label that is compared. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Plain dropEqual(LabelName target, LabelName first, LabelName... more) {
    return new Plain(
        Relabeling.from(first, more, Relabeling.into(target, Relabeling.step("dropequal"))));
  }

  /**
   * Writes a number below the modulus into a label, the same for the same values: a share of the
   * targets for each of several servers.
   *
   * @param target the label that gets the number. API name: {@code target_label}.
   * @param modulus how many numbers there are, at least 1. API name: {@code modulus}.
   * @param first the label whose value counts. API name: {@code source_labels}.
   * @param more labels whose values count as well
   * @throws IllegalArgumentException when the modulus is not as said
   */
  public static Joining hashMod(LabelName target, int modulus, LabelName first, LabelName... more) {
    return new Joining(
        Relabeling.from(
            first,
            more,
            Relabeling.into(target, Relabeling.modulo(modulus, Relabeling.step("hashmod")))));
  }

  /**
   * Writes values in lower case into a label. Since 2.36.
   *
   * @param target the label that gets the value. API name: {@code target_label}.
   * @param first the label that has the value. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Joining lowercase(LabelName target, LabelName first, LabelName... more) {
    return new Joining(
        Relabeling.from(first, more, Relabeling.into(target, Relabeling.step("lowercase"))));
  }

  /**
   * Writes values in upper case into a label. Since 2.36.
   *
   * @param target the label that gets the value. API name: {@code target_label}.
   * @param first the label that has the value. API name: {@code source_labels}.
   * @param more labels whose values stand behind that one, joined by {@code ;}
   */
  public static Joining uppercase(LabelName target, LabelName first, LabelName... more) {
    return new Joining(
        Relabeling.from(first, more, Relabeling.into(target, Relabeling.step("uppercase"))));
  }

  /**
   * Copies the labels whose names fit to other names: {@code
   * labelMap("__meta_kubernetes_pod_label_(.+)")} gives targets the labels of their pods.
   *
   * @param regex what names have to fit. API name: {@code regex}.
   */
  public static Mapping labelMap(String regex) {
    return new Mapping(Relabeling.fitting(regex, Relabeling.step("labelmap")));
  }

  /**
   * Removes the labels whose names fit.
   *
   * @param regex what names have to fit. API name: {@code regex}.
   */
  public static Plain labelDrop(String regex) {
    return new Plain(Relabeling.fitting(regex, Relabeling.step("labeldrop")));
  }

  /**
   * Removes the labels whose names do not fit.
   *
   * @param regex what names have to fit. API name: {@code regex}.
   */
  public static Plain labelKeep(String regex) {
    return new Plain(Relabeling.fitting(regex, Relabeling.step("labelkeep")));
  }
}
