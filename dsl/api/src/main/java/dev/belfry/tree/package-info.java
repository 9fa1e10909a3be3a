/** The neutral document tree that every value is a typed view of. */
package dev.belfry.tree;
