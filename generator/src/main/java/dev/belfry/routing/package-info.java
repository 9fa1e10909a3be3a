/**
 * What Alertmanager does with an alert: which routes take it, who is told, in which group and when,
 * and what keeps it quiet. For configurations of our own and of others.
 */
package dev.belfry.routing;
