/** Rules of Prometheus: alerts, recordings, and the groups in which they are evaluated. */
package dev.belfry.rules;
