/** Holds a stack that runs against the files that were generated for it, and changes nothing. */
package dev.belfry.verify;
