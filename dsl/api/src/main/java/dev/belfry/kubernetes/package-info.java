/** Objects of the Prometheus operator, as Kubernetes takes them. */
package dev.belfry.kubernetes;
