/** The page that says in words what a bundle monitors, for whoever is on call. */
package dev.belfry.readme;
