#!/usr/bin/env bash
# Measures what editors ask of the list of articles, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests && bench/search.sh
#
# The packaged service on a temporary cluster of the installed PostgreSQL programs, with bench/articles.sql in it. Needs curl
# and a user that is not root but may run PostgreSQL, or root. What it starts, it ends. ARTICLES and ROUNDS make it shorter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ARTICLES=${ARTICLES:-100000}
ROUNDS=${ROUNDS:-21}
POSTGRES_BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}
key=mh_bench_key_of_a_throw_away_service
work=$(mktemp -d)
chmod 755 "$work"
service=''

postgres_program() {
  local program=$1
  shift
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u nobody -- "$POSTGRES_BIN/$program" "$@")
  else
    "$POSTGRES_BIN/$program" "$@"
  fi
}

clean_up() {
  if [ -n "$service" ]; then kill "$service" 2>/dev/null && wait "$service" 2>/dev/null || true; fi
  postgres_program pg_ctl -D "$work/cluster" -m fast -w stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean_up EXIT

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

database=$(free_port)
mkdir "$work/cluster"
if [ "$(id -u)" = 0 ]; then chown nobody "$work/cluster"; fi
postgres_program initdb -D "$work/cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
postgres_program pg_ctl -D "$work/cluster" -w -l "$work/cluster/log" \
  -o "-p $database -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null
postgres_program createdb -h 127.0.0.1 -p "$database" -U postgres masthead

port=$(free_port)
list=http://127.0.0.1:$port/v1/editorial/articles
env MASTHEAD_ADMIN_KEY=$key QUARKUS_HTTP_PORT="$port" QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=unused \
  QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$database/masthead" \
  java -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
service=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/articles?limit=1"; do
  kill -0 "$service" || { cat "$work/service.log" >&2; exit 1; }
  sleep 0.5
done
"$POSTGRES_BIN/psql" -q -h 127.0.0.1 -p "$database" -U postgres -d masthead -v articles="$ARTICLES" -f bench/articles.sql >&2

# measure NAME QUERY: a row of the median and the slowest of the answers, and what was found
measure() {
  local name=$1 query=$2 round
  for round in 1 2 3; do get "$query" >/dev/null; done
  for round in $(seq "$ROUNDS"); do
    curl -s -o "$work/answer" -w '%{time_total}\n' -H "Authorization: Bearer $key" "$list?$query"
  done | sort -n >"$work/times"
  echo "| $name | \`${query%%&cursor=*}\` | $(grep -o '"allowedTransitions"' "$work/answer" | wc -l)" \
    "| $(awk '{ v[NR] = $1 * 1000 } END { printf "%.0f | %.0f", v[int((NR + 1) / 2)], v[NR] }' "$work/times") |"
}

get() { curl -s -H "Authorization: Bearer $key" "$list?$1"; }
next() { get "$1" | grep -o '"next":"[^"]*"' | cut -d'"' -f4; }

# The cursor of the page that begins after 50 pages of 100.
deep() {
  local query=$1 cursor='' page
  for page in $(seq 50); do cursor=$(next "$query&limit=100${cursor:+&cursor=$cursor}"); done
  echo "$cursor"
}

echo "| what | query | items | median, ms | slowest, ms |"
echo "|---|---|---|---|---|"
measure 'all, newest first' ''
measure 'page 251' "limit=20&cursor=$(deep '')"
measure 'by headline' 'sort=headline'
measure published status=published
measure 'published, page 251' "status=published&cursor=$(deep status=published)"
measure drafts status=draft
measure 'waiting' status=inReview,changesRequested
measure scheduled status=scheduled
measure 'scheduled or waiting' status=scheduled,inReview
measure archived status=archived
measure changed changedSincePublish=true
measure 'large section' section=section-1
measure 'small section' section=section-20
measure 'frequent tag' tag=tag-1
measure 'rare tag' tag=tag-1900
measure 'two tags' 'tag\[all\]=tag-1,tag-3'
measure 'not a tag' 'tag\[not\]=tag-1'
measure 'rare author by headline' 'author=author-400&sort=headline'
measure 'drafts of an author' 'status=draft&author=author-1'
measure 'frequent word' text=w1x
measure 'word of 1 of 60' text=w700x
measure 'rare word' text=w29000x
measure 'two words' text=w300x+w2000x
measure 'beginning' text=w29
measure 'no such word' text=nosuchword
measure 'word in a section' 'text=w3000x&section=section-1'
measure 'word, tag, published' 'text=w30x&tag=tag-1&status=published'
measure 'dates' 'publishedAt\[gte\]=2026-01-01&publishedAt\[lt\]=2026-02-01'
measure 'old, by creation' 'createdAt\[lt\]=2024-01-01&sort=-createdAt'
