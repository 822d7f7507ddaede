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
POSTGRES_BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}
KEY=mh_bench_key_of_a_throw_away_service
work=$(mktemp -d)
chmod 755 "$work"
service=''

clean_up() {
  local code=$?
  trap - EXIT
  if [ -n "$service" ]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
  postgres_program pg_ctl -D "$work/cluster" -m fast -w stop >/dev/null 2>&1 || true
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT

# A program of PostgreSQL refuses to run as root.
postgres_program() {
  local program=$1
  shift
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$POSTGRES_BIN/$program" "$@"); else "$POSTGRES_BIN/$program" "$@"; fi
}

if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
postgres_program initdb -D "$work/cluster" -U postgres -A trust --locale=C.UTF-8 -E UTF8 >/dev/null
port=$((20000 + RANDOM % 10000))
postgres_program pg_ctl -D "$work/cluster" -w -o "-p $port -c unix_socket_directories= -c listen_addresses=127.0.0.1" -l "$work/log" start >/dev/null
"$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -q -c 'create database masthead'

mkdir "$work/files" "$work/incoming"
MASTHEAD_ADMIN_KEY=$KEY QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/masthead?user=postgres" \
  MASTHEAD_STORAGE_DIRECTORY="$work/files" MASTHEAD_PHOTOS_TEMPORARY_DIRECTORY="$work/incoming" \
  java -Dquarkus.http.port=0 -jar target/quarkus-app/quarkus-run.jar >"$work/service" 2>&1 &
service=$!
api=''
for _ in $(seq 600); do
  api=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/http:\/\/127.0.0.1:\1/p' "$work/service" | head -n 1)
  [ -z "$api" ] || break
  sleep 0.2
done
if [ -z "$api" ]; then tail -n 20 "$work/service" >&2; exit 1; fi

java bench/Uploads.java "$api" "$KEY" "$PHOTOS" "$CLIENTS" "$RATE"
awk '/^VmHWM/ { printf "| peak memory of the service, in MB | %.0f | |\n", $2 / 1024 }' "/proc/$service/status"
