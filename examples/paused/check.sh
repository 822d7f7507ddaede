#!/usr/bin/env bash
# Shows that a campaign that is paused is gone from every node within a second, and is back as fast when it goes on.
#
#   .ci/with-service examples/paused/check.sh
#
# The service runs at API, on the database at DATABASE; this starts another node, without jobs, on the same database.
# Needs bash, curl, GNU date and awk. What it starts, it ends. ROUNDS is how often it tries.
set -euo pipefail

: "${API:?}" "${KEY:?}" "${DATABASE:?The JDBC URL of the database of the service at API}"
ROUNDS=${ROUNDS:-10}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
node=''

clean_up() {
  local code=$?
  trap - EXIT
  if [ -n "$node" ]; then kill "$node" 2>/dev/null && wait "$node" 2>/dev/null || true; fi
  if [ "$code" -ne 0 ]; then tail -n 30 "$work/node.log" >&2 || true; fi
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT

MASTHEAD_ADMIN_KEY=$KEY MASTHEAD_JOBS_ENABLED=false QUARKUS_DATASOURCE_JDBC_URL=$DATABASE \
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dquarkus.http.port=0 -jar "$root/target/quarkus-app/quarkus-run.jar" >"$work/node.log" 2>&1 &
node=$!
other=''
for _ in $(seq 600); do
  other=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/http:\/\/localhost:\1/p' "$work/node.log" | head -n 1)
  [ -z "$other" ] || break
  kill -0 "$node" 2>/dev/null || { echo 'The other node ended while it started.' >&2; exit 1; }
  sleep 0.2
done
[ -n "$other" ] || { echo 'The other node did not start within two minutes.' >&2; exit 1; }

millis() { date +%s%3N; }

# post PATH BODY
post() {
  curl -sS --max-time 60 --fail-with-body -o /dev/null -X POST "$API/v1/editorial/$1" -H "Authorization: Bearer $KEY" \
    -H 'Content-Type: application/json' -H 'If-Match: *' -d "$2"
}

# wait_for API WORD FILE: how long it takes until the modal is there (slug) or away (null), at most five seconds
wait_for() {
  local from now
  from=$(millis)
  while :; do
    if curl -sS --max-time 10 "$1/v1/placements" | grep -q "\"modal\":$2"; then break; fi
    now=$(millis)
    [ $((now - from)) -lt 5000 ] || break
  done
  echo $(($(millis) - from)) >>"$3"
}

# on_both WORD FILE
on_both() {
  wait_for "$API" "$1" "$2" &
  local one=$!
  wait_for "$other" "$1" "$2"
  wait "$one"
}

slug=paused-$RANDOM$RANDOM
post campaigns "{\"name\": \"Paused\", \"slug\": \"$slug\", \"placement\": \"modal\", \"priority\": 1000,
  \"variants\": [{\"name\": \"control\", \"message\": {\"heading\": \"Help us\"}}]}"
post "campaigns/$slug/start" '{}'
on_both '{' "$work/start"
for _ in $(seq "$ROUNDS"); do
  post "campaigns/$slug/pause" '{}'
  on_both null "$work/pause"
  post "campaigns/$slug/resume" '{}'
  on_both '{' "$work/resume"
done
post "campaigns/$slug/end" '{}'

for what in pause resume; do
  sort -n "$work/$what" | awk -v what="$what" '{ last = $1; v[NR] = $1 }
    END { printf "  %s: seen on both nodes after %d ms (median), %d ms at most\n", what, v[int((NR + 1) / 2)], last; exit last >= 1000 }'
done
