/**
 * What systems expose: metric families with their types, labels and buckets, read from the pages
 * that a scrape gives and from YAML for what a page cannot say. {@link
 * dev.belfry.catalog.CatalogReader} is the way in, {@link dev.belfry.catalog.Catalog} what comes
 * out.
 */
package dev.belfry.catalog;
