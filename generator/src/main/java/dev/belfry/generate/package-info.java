/** From a bundle to files: the commands that users run. */
package dev.belfry.generate;
