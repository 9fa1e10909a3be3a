/** Reads what servers say, within a time and up to a size, and never changes anything there. */
package dev.belfry.http;
