#!/bin/sh
# Installs the charts, or brings them to these values.
set -eu
cd "$(dirname "$0")"

helm repo add --force-update prometheus-community https://prometheus-community.github.io/helm-charts
helm repo add --force-update jaegertracing https://jaegertracing.github.io/helm-charts
helm repo update prometheus-community jaegertracing

helm upgrade --install prometheus prometheus-community/kube-prometheus-stack \
  --version 88.5.3 \
  --namespace monitoring --create-namespace \
  --values prometheus.yaml

helm upgrade --install jaeger jaegertracing/jaeger \
  --version 4.12.0 \
  --namespace tracing --create-namespace \
  --values jaeger.yaml

helm upgrade --install other jaegertracing/jaeger \
  --version 4.11.1 \
  --namespace tracing --create-namespace \
  --values other.yaml
