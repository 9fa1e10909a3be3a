package dev.belfry.generate;

import picocli.CommandLine.Command;

/** What Belfry knows about the routes of Alertmanager. */
@Command(name = "routes", description = "Tells what Alertmanager does with alerts.")
final class RoutesCommand {}
