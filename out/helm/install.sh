#!/bin/sh
# Installs the charts, or brings them to these values.
set -eu
cd "$(dirname "$0")"

helm repo add --force-update prometheus-community https://prometheus-community.github.io/helm-charts
helm repo add --force-update grafana-community https://grafana-community.github.io/helm-charts
helm repo add --force-update grafana https://grafana.github.io/helm-charts
helm repo add --force-update jaegertracing https://jaegertracing.github.io/helm-charts
helm repo add --force-update open-telemetry https://open-telemetry.github.io/opentelemetry-helm-charts
helm repo update prometheus-community grafana-community grafana jaegertracing open-telemetry

helm upgrade --install prometheus prometheus-community/kube-prometheus-stack \
  --version 88.5.3 \
  --namespace monitoring --create-namespace \
  --values prometheus.yaml

helm upgrade --install loki grafana-community/loki \
  --version 18.11.0 \
  --namespace monitoring --create-namespace \
  --values loki.yaml

helm upgrade --install alloy grafana/alloy \
  --version 1.11.1 \
  --namespace monitoring --create-namespace \
  --values alloy.yaml

helm upgrade --install jaeger jaegertracing/jaeger \
  --version 4.11.1 \
  --namespace monitoring --create-namespace \
  --values jaeger.yaml

helm upgrade --install opentelemetry-collector open-telemetry/opentelemetry-collector \
  --version 0.170.0 \
  --namespace monitoring --create-namespace \
  --values opentelemetry-collector.yaml

helm upgrade --install prometheus-blackbox-exporter prometheus-community/prometheus-blackbox-exporter \
  --version 11.17.2 \
  --namespace monitoring --create-namespace \
  --values prometheus-blackbox-exporter.yaml
