/**
 * The templates of Go's {@code text/template} that Prometheus fills in for alerts and Alertmanager
 * for notifications: read, understood, and written by typed methods.
 */
package dev.belfry.template;
