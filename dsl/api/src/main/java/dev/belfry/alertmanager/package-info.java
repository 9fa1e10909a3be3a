/**
 * Alertmanager's configuration: routes, receivers, inhibitions, and times at which nobody is told.
 */
package dev.belfry.alertmanager;
