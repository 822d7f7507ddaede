#!/usr/bin/env bash
# Measures what an answer that is not kept costs among few articles and among many, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests && bench/miss.sh
#
# For each of SIZES articles, on a temporary PostgreSQL with bench/articles.sql in it: the median of ROUNDS answers, each for
# another article or word, one after another. A million articles need 25 GB of disk and take an hour. Needs curl and the
# PostgreSQL programs. What it starts, it ends.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

SIZES=${SIZES:-10000 1000000}
ROUNDS=${ROUNDS:-101}
PAGES=${PAGES:-2000}
source bench/own-service.sh

# measure NAME PATH...: the median of what these take, in milliseconds; one that is not answered in time counts as that long
measure() {
  local name=$1 path
  shift
  for path in "$@"; do printf 'url = "%s%s"\noutput = /dev/null\n' "$api" "$path"; done >"$work/paths"
  curl -sS -g -K "$work/paths" -w '%{http_code} %{time_total}\n' >"$work/times"
  if grep -v -E '^(200|503) ' "$work/times" >&2; then echo "$name is not answered." >&2; exit 1; fi
  cut -d' ' -f2 "$work/times" | median | awk -v name="$name" '{ printf "%s\t%.1f\n", name, $1 * 1000 }'
}

each() { local n; for n in $(seq "$ROUNDS"); do printf "$1\n" "$((n * $2 % $3 + 1))"; done; }
days() { local n; for n in $(seq "$ROUNDS"); do echo "$1$(date -u -d "-$((n % 50)) days" +%FT00:00:00Z)"; done; }
next() { curl -sS -g "$api/v1/articles?fields=id&limit=100$1" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p'; }

# The cursor after this many pages of 100, or of the last page there is.
deep() {
  local page cursor='' following
  for page in $(seq "$1"); do
    following=$(next "${cursor:+&cursor=$cursor}")
    if [ -z "$following" ]; then break; fi
    cursor=$following
  done
  echo "$cursor"
}

all() {
  local cursor
  cursor=$(deep "$PAGES")
  mapfile -t paths < <(each '/v1/articles/article-%d' 7919 950); measure 'one article' "${paths[@]}"
  mapfile -t paths < <(each '/v1/articles?limit=20&tag=tag-1%03d' 13 999); measure 'list of a rare tag' "${paths[@]}"
  mapfile -t paths < <(each '/v1/articles?limit=20&tag=tag-%d' 3 20); measure 'list of a frequent tag' "${paths[@]}"
  mapfile -t paths < <(each '/v1/articles?limit=20&section=section-%d' 3 20); measure 'list of a section' "${paths[@]}"
  mapfile -t paths < <(each '/v1/articles?limit=20&author=author-3%02d&locale=en' 3 99)
  measure 'list of an author in a locale' "${paths[@]}"
  mapfile -t paths < <(each '/v1/articles?limit=20&section=section-1&tag[not]=tag-1%03d&sort=headline' 3 999)
  measure 'list of a section without a tag, by headline' "${paths[@]}"
  mapfile -t paths < <(days '/v1/articles?limit=20&publishedAt[lt]=')
  measure 'list before a day' "${paths[@]}"
  mapfile -t paths < <(days "/v1/articles?limit=20&cursor=$cursor#"); measure 'a far page by cursor' "${paths[@]}"
  mapfile -t paths < <(each '/v1/search?q=w%dx' 7 40); measure 'search for a frequent word' "${paths[@]}"
  mapfile -t paths < <(each '/v1/search?q=w%dx' 131 3000); measure 'search for a word' "${paths[@]}"
  mapfile -t paths < <(each '/v1/search?q=w%dx+w2x&section=section-1' 7 40); measure 'search for two words in a section' "${paths[@]}"
}

for size in $SIZES; do
  "$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -q -c 'drop database masthead' -c 'create database masthead'
  start_service MASTHEAD_CACHE_ENABLED=false
  "$POSTGRES_BIN/psql" -q -h 127.0.0.1 -p "$port" -U postgres -d masthead -v articles="$size" -f bench/articles.sql >&2
  wait_until_rendered
  all >/dev/null
  all >"$work/$size"
  kill "$service" && wait "$service" || true
  service=''
done

first=${SIZES%% *}
last=${SIZES##* }
echo "| time of an answer, ms | among $first articles | among $last | ratio |"
echo '|---|---|---|---|'
paste "$work/$first" "$work/$last" | awk -F'\t' '{ printf "| %s | %s | %s | %.1f |\n", $1, $2, $4, $4 / $2 }'
