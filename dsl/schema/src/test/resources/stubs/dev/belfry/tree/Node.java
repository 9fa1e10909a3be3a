package dev.belfry.tree;

import java.util.List;

/** Stands for the real one where tests compile what was generated. */
public class Node implements NodeValue {
  public static Node text(String value) {
    return new Node();
  }

  public static Node number(long value) {
    return new Node();
  }

  public static Node number(double value) {
    return new Node();
  }

  public String text() {
    return "";
  }

  public static Node bool(boolean value) {
    return new Node();
  }

  public static Node array(NodeValue... items) {
    return new Node();
  }

  public static Node array(List<? extends NodeValue> items) {
    return new Node();
  }

  public static ObjectNode object() {
    return new ObjectNode();
  }

  @Override
  public Node node() {
    return this;
  }
}
