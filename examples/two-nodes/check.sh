#!/usr/bin/env bash
# Shows that a schedule needs no job, and that what it does is announced once by however many nodes.
#
#   MASTHEAD_JOBS_ENABLED=false .ci/with-service examples/two-nodes/check.sh
#
# The service at API runs without jobs, on the database at DATABASE; this starts others on the same database. First two nodes
# run without jobs: an article must appear and disappear on both within a second of its times, and nobody announces it, until
# a node with jobs starts. Then two nodes with jobs run beside: the same, and each transition is announced once.
# Needs bash, curl, GNU date and awk. What it starts, it ends.
set -euo pipefail

: "${API:?}" "${KEY:?}" "${DATABASE:?The JDBC URL of the database of the service at API}"
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
nodes=''
node_api=''

clean_up() {
  local code=$? pid
  trap - EXIT
  for pid in $nodes; do kill "$pid" 2>/dev/null || true; done
  for pid in $nodes; do wait "$pid" 2>/dev/null || true; done
  if [ "$code" -ne 0 ]; then tail -n 30 "$work"/*.log >&2 || true; fi
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT

# start_node NAME JOBS: sets $node_api and $node_pid
start_node() {
  local log=$work/$1.log attempt port
  MASTHEAD_ADMIN_KEY=$KEY MASTHEAD_JOBS_ENABLED=$2 QUARKUS_DATASOURCE_JDBC_URL=$DATABASE \
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dquarkus.http.port=0 -jar "$root/target/quarkus-app/quarkus-run.jar" \
    >"$log" 2>&1 &
  node_pid=$!
  nodes="$nodes $node_pid"
  for attempt in $(seq 600); do
    port=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/\1/p' "$log" | head -n 1)
    if [ -n "$port" ]; then
      node_api=http://localhost:$port
      return
    fi
    kill -0 "$node_pid" 2>/dev/null || { echo "The node $1 ended while it started." >&2; exit 1; }
    sleep 0.2
  done
  echo "The node $1 did not start within two minutes." >&2
  exit 1
}

# post PATH BODY: sets $id from the answer
post() {
  id=$(curl -sS --max-time 60 --fail-with-body -X POST "$API/v1/editorial/$1" -H "Authorization: Bearer $KEY" \
    -H 'Content-Type: application/json' -H 'If-Match: *' -d "$2" | sed -n 's/^{"id":"\([^"]*\)".*/\1/p')
  [ -n "$id" ] || { echo "POST $1 answered no id." >&2; exit 1; }
}

millis() { date +%s%3N; }
time_of() { date -u -d "@$(($1 / 1000))" +%Y-%m-%dT%H:%M:%SZ; }

# watch API END FILE: asks for the article until END; a line for each answer: when it was asked, when answered, the status
watch() {
  local asked status
  while asked=$(millis) && [ "$asked" -lt "$2" ]; do
    status=$(curl -sS --max-time 10 -o /dev/null -w '%{http_code}' "$1/v1/articles/$id")
    echo "$asked $(millis) $status" >>"$3"
    sleep 0.05
  done
}

# judge FILE AT UNTIL: fails if the article was there or away when it must not be, give or take the second after each time
judge() {
  awk -v at="$2" -v until="$3" -v file="$1" '
    $3 == 200 && $2 < at { print file ": there too early: " $0; bad = 1 }
    $3 == 404 && $1 >= at + 1000 && $2 < until { print file ": still away: " $0; bad = 1 }
    $3 == 200 && $1 >= until + 1000 { print file ": still there: " $0; bad = 1 }
    $3 != 200 && $3 != 404 { print file ": " $0; bad = 1 }
    $3 == 200 && !seen { seen = 1; print "  appeared " $2 - at " ms after its time" }
    $3 == 404 && seen && !gone { gone = 1; print "  disappeared " $2 - until " ms after its time" }
    END { if (!seen || !gone) { print file ": never there, or never away again"; bad = 1 } exit bad }' "$1"
}

announced() {
  curl -sS --max-time 10 --fail-with-body "$API/v1/editorial/events?item=$id&type=$1" -H "Authorization: Bearer $KEY" |
    { grep -o "\"type\":\"$1\"" || true; } | wc -l | tr -d ' '
}

# expect COUNT TYPE
expect() {
  local found
  found=$(announced "$2")
  [ "$found" = "$1" ] || { echo "$2 was announced $found times instead of $1." >&2; exit 1; }
}

# schedule_and_watch OTHER_API: an article appears and disappears, seen from both nodes
schedule_and_watch() {
  local at until one other
  post articles "{\"headline\": \"Scheduled $RANDOM\", \"section\": \"$section\", \"body\": {\"format\": \"markdown\", \"text\": \"Words.\"}}"
  at=$((($(millis) / 1000 + 4) * 1000))
  until=$((at + 4000))
  post "articles/$id/publish" "{\"at\": \"$(time_of "$at")\", \"until\": \"$(time_of "$until")\"}"
  rm -f "$work/one" "$work/other"
  watch "$API" $((until + 2500)) "$work/one" &
  one=$!
  watch "$1" $((until + 2500)) "$work/other" &
  other=$!
  wait "$one" "$other"
  judge "$work/one" "$at" "$until"
  judge "$work/other" "$at" "$until"
}

post sections "{\"name\": \"Two nodes $RANDOM$RANDOM\"}"
section=$id

echo 'Two nodes without jobs:'
start_node second false
second=$node_pid
schedule_and_watch "$node_api"
expect 0 article.published
expect 0 article.unpublished
kill "$second"
wait "$second" || true

echo 'Two nodes with jobs start:'
start_node third true
start_node fourth true
sleep 3
expect 1 article.published
expect 1 article.unpublished
echo '  what had happened before was announced once.'
schedule_and_watch "$node_api"
sleep 3
expect 1 article.scheduled
expect 1 article.published
expect 1 article.unpublished
echo '  each transition was announced once.'
