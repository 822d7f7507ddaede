#!/usr/bin/env bash
# Measures uploading photos of 12 megapixels while an article is read, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests && bench/uploads.sh
#
# Eight clients upload 100 photos on a PostgreSQL and a folder of their own; readers come at a steady rate, before and meanwhile.
# PHOTOS, CLIENTS and RATE are other numbers. Needs the PostgreSQL programs. What it starts, it ends.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PHOTOS=${PHOTOS:-100}
CLIENTS=${CLIENTS:-8}
RATE=${RATE:-100}
source bench/own-service.sh

mkdir "$work/files" "$work/incoming"
start_service "MASTHEAD_STORAGE_DIRECTORY=$work/files" "MASTHEAD_PHOTOS_TEMPORARY_DIRECTORY=$work/incoming"

java bench/Uploads.java "$api" "$KEY" "$PHOTOS" "$CLIENTS" "$RATE"
awk '/^VmHWM/ { printf "| peak memory of the service, in MB | %.0f | |\n", $2 / 1024 }' "/proc/$service/status"
