/** Dashboards of Grafana: panels, queries, variables, layout. */
package dev.belfry.grafana;
