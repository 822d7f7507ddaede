#!/usr/bin/env bash
# Measures reading with nothing kept in memory, beside an endpoint in the same JVM that reads one row by its key and writes it as
# JSON, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests -Pbench && bench/uncached.sh
#
# One article, a list of 20, and searches among the ARTICLES articles of bench/articles.sql, on a temporary PostgreSQL. Medians of
# ROUNDS rounds of SECONDS_EACH seconds, in turn, after WARM_UP seconds of each: the JVM takes minutes to compile all of it. Needs
# curl, wrk, and the PostgreSQL programs. What it starts, it ends.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ARTICLES=${ARTICLES:-10000}
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-10}
WARM_UP=${WARM_UP:-60}
source bench/own-service.sh

declare -A paths=(
  ['one row by its key']='/bare-row'
  ['one article']='/v1/articles/article-17'
  ['list of 20']='/v1/articles?limit=20'
  ['search for a word that nearly all have']='/v1/search?q=w1x'
  ['search for a word of few']='/v1/search?q=w20000x'
  ['search for two words and a section']='/v1/search?q=w700x+w90x&section=section-1'
)
order=('one row by its key' 'one article' 'list of 20' 'search for a word that nearly all have' 'search for a word of few'
  'search for two words and a section')

rate() {
  wrk -t1 -c64 "-d$2s" "$api${paths[$1]}" | awk '/Requests\/sec/ { rate = $2 } /Non-2xx/ { errors = $NF }
    END { if (errors) { print errors " answers were errors" > "/dev/stderr"; exit 1 }; print rate }'
}

start_service MASTHEAD_CACHE_ENABLED=false
"$POSTGRES_BIN/psql" -q -h 127.0.0.1 -p "$port" -U postgres -d masthead -v articles="$ARTICLES" -f bench/articles.sql >&2
wait_until_rendered
for name in "${order[@]}"; do
  [ "$(curl -sS -o /dev/null -w '%{http_code}' "$api${paths[$name]}")" = 200 ] || { echo "$name is not answered." >&2; exit 1; }
  rate "$name" "$WARM_UP" >/dev/null
done
for round in $(seq "$ROUNDS"); do
  for name in "${order[@]}"; do rate "$name" "$SECONDS_EACH" >>"$work/$name"; done
done

echo "| $ARTICLES articles, 64 connections | requests/s | of one row | rounds |"
echo '|---|---|---|---|'
row=$(median <"$work/${order[0]}")
for name in "${order[@]}"; do
  rate=$(median <"$work/$name")
  echo "| $name | $rate | $(awk -v a="$rate" -v b="$row" 'BEGIN { printf "%.2f", a / b }') | $(paste -sd' ' "$work/$name") |"
done
