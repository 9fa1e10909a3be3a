package dev.belfry.text;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;

/** Lays a document out in block style. */
final class YamlWriter implements NodeVisitor<StringBuilder> {
  private static final int STEP = 2;

  /** Readers look for the colon of a key in the first 1024 characters only. */
  private static final int LONGEST_KEY = 1000;

  /** What stands before the value that is written next. */
  private enum Place {
    START,
    BEHIND_KEY,
    BEHIND_DASH
  }

  private final StringBuilder out;
  private Place place = Place.START;
  private int column = -STEP;

  YamlWriter(StringBuilder out) {
    this.out = out;
  }

  @Override
  public StringBuilder object(ObjectNode node) {
    if (node.size() == 0) {
      return scalar("{}");
    }
    boolean ownLine = open();
    for (int i = 0; i < node.size(); i++) {
      if (i > 0 || ownLine) {
        YamlText.spaces(out, column);
      }
      key(node.name(i));
      node.value(i).accept(this);
    }
    column -= STEP;
    return out;
  }

  @Override
  public StringBuilder array(ArrayNode node) {
    if (node.size() == 0) {
      return scalar("[]");
    }
    boolean ownLine = open();
    for (int i = 0; i < node.size(); i++) {
      if (i > 0 || ownLine) {
        YamlText.spaces(out, column);
      }
      out.append('-');
      place = Place.BEHIND_DASH;
      node.get(i).accept(this);
    }
    column -= STEP;
    return out;
  }

  /** Starts a collection: behind a dash on the same line, behind a key on a line of its own. */
  private boolean open() {
    column += STEP;
    if (place == Place.BEHIND_DASH) {
      out.append(' ');
      return false;
    }
    if (place == Place.BEHIND_KEY) {
      out.append('\n');
    }
    return true;
  }

  private void key(String name) {
    int start = out.length();
    YamlText.inline(out, name, Characters.of(name));
    place = Place.BEHIND_KEY;
    if (out.length() - start > LONGEST_KEY) {
      out.insert(start, "? ").append('\n');
      YamlText.spaces(out, column);
      place = Place.BEHIND_DASH;
    }
    out.append(':');
  }

  @Override
  public StringBuilder text(StringNode node) {
    String text = node.value();
    int kinds = Characters.of(text);
    space();
    if (place != Place.START && YamlText.fitsBlock(text, kinds)) {
      YamlText.block(out, text, column + STEP);
      return out;
    }
    YamlText.inline(out, text, kinds);
    return out.append('\n');
  }

  @Override
  public StringBuilder number(NumberNode node) {
    return scalar(withPoint(node.text()));
  }

  /** Some readers of YAML 1.1 take {@code 1E+22} for a text and {@code 1.0E+22} for a number. */
  private static String withPoint(String number) {
    int exponent = Math.max(number.indexOf('E'), number.indexOf('e'));
    if (exponent < 0) {
      return number;
    }
    String digits = number.substring(0, exponent);
    String power = number.substring(exponent + 1);
    boolean signed = power.startsWith("-") || power.startsWith("+");
    return digits + (digits.indexOf('.') < 0 ? ".0" : "") + (signed ? "e" : "e+") + power;
  }

  @Override
  public StringBuilder bool(BooleanNode node) {
    return scalar(node.value() ? "true" : "false");
  }

  @Override
  public StringBuilder none(NullNode node) {
    return scalar("null");
  }

  private StringBuilder scalar(String text) {
    space();
    return out.append(text).append('\n');
  }

  private void space() {
    if (place != Place.START) {
      out.append(' ');
    }
  }
}
