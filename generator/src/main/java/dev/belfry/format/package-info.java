/** What the schemas say about a document beyond whether it fits: order, versions. */
package dev.belfry.format;
