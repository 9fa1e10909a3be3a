/** OpenTelemetry: what a collector does, and what applications are told of it. */
package dev.belfry.opentelemetry;
