/**
 * PromQL as typed Java: metrics, the vectors made from them, and the conditions of alerts.
 *
 * <p>Definitions start at {@link dev.belfry.promql.PromQl}. Underneath, every value is an {@link
 * dev.belfry.promql.Expression}, the syntax tree that checks read and printers write.
 */
package dev.belfry.promql;
