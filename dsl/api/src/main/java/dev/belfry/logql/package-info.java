/**
 * LogQL as typed Java: queries that show log lines, and queries that count and measure them.
 *
 * <p>Definitions start at {@link dev.belfry.logql.LogQl}. Underneath, every value is an {@link
 * dev.belfry.logql.Expression}, the syntax tree that checks read, the parser makes and printers
 * write.
 */
package dev.belfry.logql;
