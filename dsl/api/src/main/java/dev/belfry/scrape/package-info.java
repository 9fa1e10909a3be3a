/**
 * What Prometheus scrapes, as its own configuration says it: jobs in files, and the relabelings
 * that objects for Kubernetes have as well.
 */
package dev.belfry.scrape;
