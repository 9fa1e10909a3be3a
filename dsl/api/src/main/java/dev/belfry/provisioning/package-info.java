/** What a Grafana is to have when it starts: data sources, and where its dashboards are. */
package dev.belfry.provisioning;
