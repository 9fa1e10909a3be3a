package dev.belfry.common;

/**
 * The name of a label that one metric has, or that all metrics of a monitored system have.
 *
 * @param <M> the class that stands for the metric or for the system
 */
public sealed interface LabelNameOf<M> extends LabelName permits LabelOf, EnumLabelOf {}
