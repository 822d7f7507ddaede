#!/usr/bin/env bash
# Shows that a replica that lags makes readers wait, and no longer than its lag and a second: a temporary PostgreSQL with a
# streaming replica that is two seconds behind, and a service whose readers read the latter.
#
#   ./mvnw package -DskipTests && bench/replica.sh
#
# Needs a JDK, curl, and the programs of PostgreSQL 15 or newer. What it starts, it ends.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=bench/own-service.sh
. bench/own-service.sh
replica=''

end() {
  local code=$?
  set +e
  [ -z "$replica" ] || postgres_program pg_ctl -D "$replica" -m fast -w stop >/dev/null 2>&1
  (exit "$code")
  clean_up
}
trap end EXIT

fail() { echo "$1" >&2; exit 1; }

# post PATH BODY, patch PATH BODY
post() { write POST application/json "$@"; }
patch() { write PATCH application/merge-patch+json "$@"; }
write() {
  curl -sS --max-time 30 --fail-with-body -o "$work/answer" -X "$1" -H "Content-Type: $2" "$api/v1/editorial/$3" \
    -H "Authorization: Bearer $KEY" -H 'If-Match: *' -d "$4" || { cat "$work/answer" >&2; exit 1; }
}

start_service # makes the tables
post sections '{"name": "Lag", "slug": "lag"}'
post articles '{"headline": "Version 0", "slug": "lag", "section": "lag", "body": {"format": "markdown", "text": "Words."}}'
post articles/lag/publish '{}'
kill "$service"
wait "$service" || true

replica=$work/replica
postgres_program pg_basebackup -D "$replica" -R -h 127.0.0.1 -p "$port" -U postgres -c fast
postgres_program pg_ctl -D "$replica" -w -l "$work/replica.log" start \
  -o "-p $((port + 1)) -c unix_socket_directories= -c listen_addresses=127.0.0.1 -c recovery_min_apply_delay=2s" >/dev/null
start_service QUARKUS_DATASOURCE_DELIVERY_JDBC_URL="jdbc:postgresql://127.0.0.1:$((port + 1))/masthead"

for version in 1 2 3; do
  patch articles/lag "{\"headline\": \"Version $version\"}"
  post articles/lag/publish '{}'
  from=$(date +%s%3N)
  curl -sS --max-time 10 -D "$work/headers" "$api/v1/articles/lag" | grep -q "Version $((version - 1))" ||
    fail 'The replica does not lag: this shows nothing.'
  until curl -sS --max-time 10 "$api/v1/articles/lag" | grep -q "Version $version"; do
    [ $(($(date +%s%3N) - from)) -lt 3500 ] || fail "Version $version was not there 3.5 s after it was published."
    sleep 0.05
  done
  echo "Two seconds behind, readers had version $version after $(($(date +%s%3N) - from)) ms."
done
