/** What a team monitors, as one value: the list of everything that Belfry is to write. */
package dev.belfry.bundle;
