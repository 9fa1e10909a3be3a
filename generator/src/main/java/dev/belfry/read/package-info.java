/** Reads documents that exist already back into values. */
package dev.belfry.read;
