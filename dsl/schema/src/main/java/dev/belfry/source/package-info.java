/** What all makers of Java source share: names, Javadoc, layout, and the folder they write to. */
package dev.belfry.source;
