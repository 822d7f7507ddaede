#!/usr/bin/env bash
# Shows that no event that was acknowledged is lost, and none is counted twice, when the service is killed under load:
#
#   ./mvnw package -DskipTests && examples/events/check.sh
#
# Starts the packaged service on an empty database of its own, lets clients report impressions as fast as they can, kills the
# service in the middle (kill -9), and starts it again. Each acknowledged id must be kept, and the counts must be those of the
# ids that are kept. Then the last requests are sent once more, acknowledged or not: each event must be counted once. Done three
# times. Needs bash, curl, and psql. What it starts, it ends.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=examples/service-to-kill.sh
source "$here/../service-to-kill.sh"

post() {
  curl -sS --fail-with-body "$api/v1/editorial/$1" -H "Authorization: Bearer $key" -H 'If-Match: *' \
    -H 'Content-Type: application/json' -d "$2" >/dev/null
}

# sql QUERY: what it answers
sql() {
  PGPASSWORD=postgres psql -h localhost -p "$(sed -n 4p "$work/data/postmaster.pid")" -U postgres -d masthead -AtqX -c "$1"
}

# ids FILE [WORD]: those of the bodies, all or those after a word
ids() { grep "^${2:-}" "$1" | grep -o '"id": "[^"]*"' | cut -d'"' -f4 | sort -u; }

counted() {
  sql "select coalesce(sum(impressions), 0) from editorial.campaign_hour h join editorial.campaign c on c.id = h.campaign_id
       where c.slug = '$1'"
}

start
for round in 1 2 3; do
  post campaigns "{\"name\": \"Round $round\", \"slug\": \"round-$round\", \"placement\": \"banner\",
    \"variants\": [{\"name\": \"control\", \"message\": {\"heading\": \"Help us\"}}]}"
  post "campaigns/round-$round/start" '{}'
  sent=$work/sent-$round
  "$java" "$here/Reporter.java" "$api" "round-$round" 16 "$((round * round * round))" 60 "$sent" >"$work/rate" 2>&1 &
  reporter=$!
  for attempt in $(seq 300); do
    [ "$(counted "round-$round")" = 0 ] || break
    sleep 0.2
  done
  sleep "$((2 + round))"
  stop -KILL
  wait "$reporter" || { cat "$work/rate" >&2; exit 1; }
  start

  ids "$sent" ok >"$work/acknowledged"
  sql "select i.id from editorial.campaign_interaction i join editorial.campaign c on c.id = i.campaign_id
       where c.slug = 'round-$round'" | sort -u >"$work/kept"
  lost=$(comm -23 "$work/acknowledged" "$work/kept" | wc -l)
  kept=$(wc -l <"$work/kept")
  before=$(counted "round-$round")

  while read -r body; do
    printf '%s' "$body" | curl -sS --fail-with-body --retry 5 "$api/v1/campaigns/round-$round/events" \
      -A 'Mozilla/5.0 Firefox/127.0' -H 'Content-Type: text/plain' --data-binary @-
  done < <(tail -n 300 "$sent" | cut -d' ' -f2-)
  after=$(counted "round-$round")
  all=$( (cat "$work/kept"; tail -n 300 "$sent" | grep -o '"id": "[^"]*"' | cut -d'"' -f4) | sort -u | wc -l)
  echo "  round $round: $(wc -l <"$work/acknowledged") acknowledged before the kill, $lost of them lost, $kept kept and" \
    "$before counted; the last 300 requests sent again: $after counted of $all"
  [ -s "$work/acknowledged" ] && [ "$lost" = 0 ] && [ "$kept" = "$before" ] && [ "$after" = "$all" ] ||
    { echo 'Some were lost, or counted twice.' >&2; exit 1; }
done
