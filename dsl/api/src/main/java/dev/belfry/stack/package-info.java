/** What runs, described once: the services that are watched, and the stack that watches them. */
package dev.belfry.stack;
