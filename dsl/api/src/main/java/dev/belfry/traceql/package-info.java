/**
 * TraceQL as typed Java: the spans that a search in Tempo is for, and the numbers made of them.
 *
 * <p>Definitions start at {@link dev.belfry.traceql.TraceQl}.
 */
package dev.belfry.traceql;
