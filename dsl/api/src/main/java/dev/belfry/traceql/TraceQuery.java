package dev.belfry.traceql;

import java.util.List;

/** Traces in which spans were found, with what is to be done with these. */
public final class TraceQuery extends TracePipeline {
  TraceQuery(Selection selection, List<String> steps) {
    super(selection, steps);
  }
}
