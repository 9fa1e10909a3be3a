/** What can be wrong with a bundle: one class per rule. */
package dev.belfry.check;
