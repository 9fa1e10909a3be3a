package dev.belfry.common;

/**
 * The name of a label that one metric has, or that all metrics of a monitored system have; or of
 * one by its name alone, which any metric can have. What asks for {@code LabelNameOf<? super M>}
 * takes a label of the metric M, one of its system, and one by its name alone.
 *
 * @param <M> the class that stands for the metric or for the system; {@code Object} of a label by
 *     its name alone
 */
public sealed interface LabelNameOf<M> extends LabelName permits LabelOf, EnumLabelOf, Label {}
