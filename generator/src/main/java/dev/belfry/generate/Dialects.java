package dev.belfry.generate;

import dev.belfry.common.Dialect;
import picocli.CommandLine;

/** The dialects on the command line, by what reads or writes them. */
abstract class Dialects implements CommandLine.ITypeConverter<Dialect> {
  static final String OPTION = "--dialect";
  static final String LABEL = "DIALECT";
  static final String WHICH =
      "What the expressions are for: ${DEFAULT-VALUE}, or grafana with its variables. Default:"
          + " ${DEFAULT-VALUE}.";
  static final String PROMETHEUS = "prometheus";
  static final String LOKI = "loki";
  private static final String GRAFANA = "grafana";

  private final String plain;

  private Dialects(String plain) {
    this.plain = plain;
  }

  @Override
  public Dialect convert(String name) {
    if (name.equals(plain)) {
      return Dialect.PLAIN;
    }
    if (name.equals(GRAFANA)) {
      return Dialect.GRAFANA;
    }
    throw new CommandLine.TypeConversionException(
        "expected " + plain + " or " + GRAFANA + ", got `" + name + "`");
  }

  /** Those of PromQL. */
  static final class OfPromQl extends Dialects {
    OfPromQl() {
      super(PROMETHEUS);
    }
  }

  /** Those of LogQL. */
  static final class OfLogQl extends Dialects {
    OfLogQl() {
      super(LOKI);
    }
  }
}
