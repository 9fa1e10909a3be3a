package dev.belfry.verify;

import static java.util.Objects.requireNonNull;

import dev.belfry.catalog.Catalog;
import dev.belfry.http.Credentials;
import dev.belfry.http.LiveEndpoint;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The servers of a stack that runs.
 *
 * @param servers where they are
 */
public record LiveStack(List<Address> servers) {

  /** A stack of its servers. */
  public LiveStack {
    servers = List.copyOf(servers);
  }

  /**
   * Where a server is.
   *
   * @param kind what it is
   * @param url its address, with what stands before the paths of its API
   * @param credentials what it is told about who asks
   */
  public record Address(ServerKind kind, URI url, Credentials credentials) {

    /** An address of its parts. */
    public Address {
      requireNonNull(kind, "kind");
      requireNonNull(url, "url");
      requireNonNull(credentials, "credentials");
    }

    /** The address without what could be a secret in it. */
    String shown() {
      return LiveEndpoint.shown(url);
    }
  }

  /**
   * Asks all servers, and changes nothing there.
   *
   * @param files what was generated: the texts of the files by their paths
   * @param catalog what is known of metrics
   * @param limits how long it may take
   * @param progress is told what is being looked at
   * @throws IOException when one of the files cannot be read
   */
  public Verification verify(
      SortedMap<String, String> files, Catalog catalog, Limits limits, Consumer<String> progress)
      throws IOException {
    Expected expected =
        Expected.of(requireNonNull(files, "files"), requireNonNull(catalog, "catalog"));
    Clock clock = Clock.start(requireNonNull(limits, "limits"));
    requireNonNull(progress, "progress");
    List<Outcome> outcomes = new ArrayList<>();
    for (Address address : servers) {
      Server server = new Server(address, clock);
      for (LiveCheck check : address.kind().checks()) {
        progress.accept("asking " + address.kind() + " for " + check.name());
        Outcomes found = new Outcomes(address.kind(), check.name(), outcomes);
        try {
          check.run(expected, server, found);
        } catch (IOException e) {
          found.unknown(e.getMessage());
        }
      }
    }
    return new Verification(servers, outcomes);
  }
}
