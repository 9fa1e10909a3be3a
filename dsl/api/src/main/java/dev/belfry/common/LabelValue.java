package dev.belfry.common;

/** A value out of the closed set that a label takes; an enum implements it. */
public interface LabelValue {

  /** The value as the metric has it. */
  String value();
}
