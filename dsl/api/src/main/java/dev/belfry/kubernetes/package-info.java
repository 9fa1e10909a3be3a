/**
 * Objects for Kubernetes: those of the Prometheus operator, of the grafana-operator, ConfigMaps.
 */
package dev.belfry.kubernetes;
