package dev.belfry.generate;

import dev.belfry.report.Appearance;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads and where it prints.
 *
 * @param in what it reads
 * @param out where it prints what was asked for
 * @param err where it prints what stood in the way
 * @param appearance what the place where it prints can show
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Appearance appearance) {}
