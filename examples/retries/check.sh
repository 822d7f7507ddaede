#!/usr/bin/env bash
# Shows that a request with an Idempotency-Key is done once, however often it is sent and whatever breaks in between:
#
#   ./mvnw package -DskipTests && examples/retries/check.sh
#
# Starts the packaged service on an empty database of its own, sends the same POST fifty times at once, kills the service in
# the middle (kill -9), starts it again and sends the fifty once more. All must be answered with one and the same article.
# Done three times, each with another moment of the kill. Needs bash and curl. What it starts, it ends.
set -euo pipefail

# shellcheck source=examples/service-to-kill.sh
source "$(dirname "${BASH_SOURCE[0]}")/../service-to-kill.sh"

# send ROUND FILE: the request, fifty times at once; a line "status id" for each answer
send() {
  local i senders=''
  for i in $(seq 50); do
    curl -sS --max-time 60 -w ' %{http_code}\n' -X POST "$api/v1/editorial/articles" -H "Authorization: Bearer $key" \
      -H 'Content-Type: application/json' -H "Idempotency-Key: round-$1" -d "{\"headline\": \"Sent often, round $1\"}" \
      2>/dev/null | sed -n 's/^{"id":"\([^"]*\)".* \([0-9]*\)$/\2 \1/p; t; s/.* \([0-9]*\)$/\1 -/p' >>"$2" &
    senders="$senders $!"
  done
  wait $senders || true
}

start
for round in 1 2 3; do
  send "$round" "$work/first" &
  sender=$!
  sleep "0.$((round * 3))"
  stop -KILL
  wait "$sender" || true
  start
  # While one of them is being done, the others are told to ask again (409), and so are those that wait too long (503).
  for attempt in $(seq 10); do
    : >"$work/second"
    send "$round" "$work/second"
    [ "$(grep -c '^201' "$work/second")" = 50 ] && break
    sleep 0.5
  done
  made=$(cat "$work/first" "$work/second" | awk '$1 == 201 { print $2 }' | sort -u | wc -l)
  answered=$(grep -c '^201' "$work/second" || true)
  before=$(grep -c '^201' "$work/first" || true)
  kept=$(curl -sS "$api/v1/editorial/articles?limit=100&fields=headline" -H "Authorization: Bearer $key" |
    grep -o "Sent often, round $round" | wc -l)
  echo "  round $round: $before answered before the kill, $answered after it, $made article, $kept in the list"
  [ "$made" = 1 ] && [ "$kept" = 1 ] && [ "$answered" = 50 ] || { echo 'It was not done exactly once.' >&2; exit 1; }
  : >"$work/first"
done
