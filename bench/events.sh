#!/usr/bin/env bash
# Measures how many events of campaigns one node acknowledges, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests && .ci/with-service bench/events.sh
#
# Each is durable when it is acknowledged (fsync on). Clients report impressions of one campaign, one, twenty and 500 a request.
# Medians of ROUNDS rounds after one that does not count. Needs curl and a JDK. The database is the embedded one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-10}
CLIENTS=${CLIENTS:-64}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
post() {
  curl -sS --fail-with-body -o /dev/null "$API/v1/editorial/$1" -H "Authorization: Bearer $KEY" -H 'If-Match: *' \
    -H 'Content-Type: application/json' -d "$2"
}
report() { java examples/events/Reporter.java "$API" bench "$CLIENTS" "$1" "$SECONDS_EACH"; }

post campaigns '{"name": "Bench", "slug": "bench", "placement": "banner",
  "variants": [{"name": "control", "message": {"heading": "Help us"}}]}'
post campaigns/bench/start '{}'
for size in 1 20 500; do
  report "$size" >/dev/null
  rates=$(for _ in $(seq "$ROUNDS"); do report "$size"; done)
  printf '| events acknowledged per second, %s a request, %s clients | %s | %s |\n' \
    "$size" "$CLIENTS" "$(median <<<"$rates")" "$(paste -sd' ' <<<"$rates")"
done
