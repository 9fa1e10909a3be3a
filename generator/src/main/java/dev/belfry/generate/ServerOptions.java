package dev.belfry.generate;

import dev.belfry.http.Credentials;
import dev.belfry.http.LiveEndpoint;
import dev.belfry.verify.LiveStack;
import dev.belfry.verify.ServerKind;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Where the servers of a stack are, and what they are told about who asks: the same options for
 * each kind of server. No secret is ever a word of the command line.
 */
final class ServerOptions {
  private static final long MOST_SECRET = 64 * 1024;

  private final Map<ServerKind, URI> addresses = new EnumMap<>(ServerKind.class);
  private final Map<ServerKind, Path> tokens = new EnumMap<>(ServerKind.class);
  private final Map<ServerKind, Path> logins = new EnumMap<>(ServerKind.class);
  private final Map<ServerKind, String> tenants = new EnumMap<>(ServerKind.class);
  private final Map<String, String> environment;

  ServerOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  void addTo(CommandSpec spec) {
    for (ServerKind kind : ServerKind.values()) {
      String name = "--" + kind;
      spec.addOption(
          option(name, URI.class, addresses, kind)
              .paramLabel("URL")
              .converters(new Addresses())
              .description("The address of " + named(kind) + ".")
              .build());
      spec.addOption(
          option(name + "-token-file", Path.class, tokens, kind)
              .paramLabel("FILE")
              .description("The file with its token. Default: " + variable(kind, "TOKEN") + ".")
              .build());
      spec.addOption(
          option(name + "-login-file", Path.class, logins, kind)
              .paramLabel("FILE")
              .description("The file with user:password. Default: " + variable(kind, "LOGIN") + ".")
              .build());
      if (kind.hasTenants()) {
        spec.addOption(tenantOption(kind));
      }
    }
  }

  private OptionSpec tenantOption(ServerKind kind) {
    return option("--" + kind + "-tenant", String.class, tenants, kind)
        .paramLabel("TENANT")
        .description(
            "The tenant, where there are several. Default: " + variable(kind, "TENANT") + ".")
        .build();
  }

  private static <T> OptionSpec.Builder option(
      String name, Class<T> type, Map<ServerKind, T> values, ServerKind kind) {
    return OptionSpec.builder(name)
        .type(type)
        .setter(
            new ISetter() {
              @Override
              public <V> V set(V value) {
                if (value != null) {
                  values.put(kind, type.cast(value));
                }
                return null;
              }
            });
  }

  private static String named(ServerKind kind) {
    return kind.name().charAt(0) + kind.toString().substring(1);
  }

  /** The variable of the environment, such as {@code BELFRY_LOKI_TOKEN}. */
  private static String variable(ServerKind kind, String what) {
    return "BELFRY_" + kind.name() + "_" + what;
  }

  /**
   * The servers that are named.
   *
   * @throws ParameterException when there are none, or their credentials are not as they have to be
   * @throws IOException when a file cannot be read
   */
  LiveStack stack(CommandSpec spec) throws IOException {
    List<LiveStack.Address> servers = new ArrayList<>();
    for (Map.Entry<ServerKind, URI> one : addresses.entrySet()) {
      Credentials credentials = credentials(one.getKey(), spec);
      servers.add(new LiveStack.Address(one.getKey(), one.getValue(), credentials));
    }
    if (servers.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected the address of a server, such as --prometheus URL, got none");
    }
    return new LiveStack(servers);
  }

  private Credentials credentials(ServerKind kind, CommandSpec spec) throws IOException {
    Optional<String> token = secret(kind, tokens, "TOKEN");
    Optional<String> login = secret(kind, logins, "LOGIN");
    if (token.isPresent() && login.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), named(kind) + ": expected a token or a login, got both");
    }
    try {
      Credentials who =
          token
              .map(Credentials::token)
              .or(() -> login.map(Credentials::login))
              .orElse(Credentials.NONE);
      return tenant(kind).map(who::inTenant).orElse(who);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), named(kind) + ": " + e.getMessage(), e);
    }
  }

  private Optional<String> tenant(ServerKind kind) {
    return kind.hasTenants()
        ? Optional.ofNullable(tenants.get(kind))
            .or(() -> Optional.ofNullable(environment.get(variable(kind, "TENANT"))))
        : Optional.empty();
  }

  private Optional<String> secret(ServerKind kind, Map<ServerKind, Path> files, String what)
      throws IOException {
    Path file = files.get(kind);
    if (file == null) {
      return Optional.ofNullable(environment.get(variable(kind, what)));
    }
    if (!Files.isReadable(file) || Files.isDirectory(file) || Files.size(file) > MOST_SECRET) {
      throw new IOException(
          "cannot read the "
              + what.toLowerCase(Locale.ROOT)
              + " of "
              + named(kind)
              + " in "
              + file);
    }
    return Optional.of(Files.readString(file).strip());
  }

  /** Addresses without a secret in them, as addresses are printed. */
  private static final class Addresses implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      URI url;
      try {
        url = new URI(text);
      } catch (URISyntaxException e) {
        throw new TypeConversionException("expected an address such as http://localhost:9090");
      }
      if (!LiveEndpoint.isHttp(url)) {
        throw new TypeConversionException("expected an address such as http://localhost:9090");
      }
      if (url.getRawUserInfo() != null
          || url.getRawQuery() != null
          || url.getRawFragment() != null) {
        throw new TypeConversionException(
            "expected an address without user, password and query, such as http://localhost:9090;"
                + " who asks is said by a file or the environment");
      }
      return url;
    }
  }
}
