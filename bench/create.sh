#!/usr/bin/env bash
# Measures creating articles, and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests && bench/create.sh
#
# Eight clients create articles (each with its revision, audit row and event, fsync on) on a PostgreSQL of its own; beside it,
# in the same run and on the same server, pgbench inserts single rows with eight clients. Then batches of 1,000 articles.
# Medians of ROUNDS rounds. Needs curl, wrk, and the PostgreSQL programs with pgbench. What it starts, it ends.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-10}
WARM_UP=${WARM_UP:-120}
POSTGRES_BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}
export KEY=mh_bench_key_of_a_throw_away_service
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

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
postgres_program initdb -D "$work/cluster" -U postgres -A trust --locale=C.UTF-8 -E UTF8 >/dev/null
port=$((20000 + RANDOM % 10000))
postgres_program pg_ctl -D "$work/cluster" -w -o "-p $port -c unix_socket_directories= -c listen_addresses=127.0.0.1" -l "$work/log" start >/dev/null
psql=("$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -q)
"${psql[@]}" -c 'create database masthead' -c 'show fsync' -c 'show synchronous_commit' >&2

MASTHEAD_ADMIN_KEY=$KEY QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/masthead?user=postgres" \
  java -Dquarkus.http.port=0 -jar target/quarkus-app/quarkus-run.jar >"$work/service" 2>&1 &
service=$!
api=''
for _ in $(seq 300); do
  api=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/http:\/\/127.0.0.1:\1/p' "$work/service" | head -n 1)
  [ -z "$api" ] || break
  sleep 0.2
done
post() {
  curl -sS --fail-with-body -o /dev/null "$api/v1/editorial/$1" -H "Authorization: Bearer $KEY" \
    -H 'Content-Type: application/json' -d "$2"
}
post sections '{"name": "Bench"}'
post tags '{"name": "Bench tag"}'
post authors '{"name": "Bench author"}'

"${psql[@]}" -d masthead -c 'create table bench_row (id bigserial primary key, word text not null)'
echo "insert into bench_row (word) values ('word');" >"$work/insert.sql"
chmod 644 "$work/insert.sql"

create() { wrk -t1 -c8 "-d$1s" -s bench/create.lua "$api" | sed -n 's/^Requests\/sec: *//p'; }
insert() {
  "$POSTGRES_BIN/pgbench" -h 127.0.0.1 -p "$port" -U postgres -n -c 8 -j 2 -M prepared -T "$SECONDS_EACH" \
    -f "$work/insert.sql" masthead 2>/dev/null | sed -n 's/^tps = \([0-9.]*\).*/\1/p'
}
batch() {
  local i
  { printf '{"operations": ['
    for i in $(seq 1000); do
      [ "$i" = 1 ] || printf ,
      printf '{"operation":"create","body":{"headline":"Batch %s %s","section":"bench","tags":["bench-tag"],"byline":[{"author":"bench-author"}],"body":{"format":"markdown","text":"It was a quiet morning in the capital.\\n\\nThe ministers met again."}}}' "$1" "$i"
    done
    printf ']}'; } >"$work/batch.json"
  curl -sS --fail-with-body -o /dev/null -w '%{time_total}\n' "$api/v1/editorial/articles/batch" \
    -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' --data-binary "@$work/batch.json"
}

create "$WARM_UP" >/dev/null
for round in $(seq "$ROUNDS"); do
  create "$SECONDS_EACH" >>"$work/create"
  insert >>"$work/insert"
done
for round in $(seq $((ROUNDS + 3))); do batch "$round" >>"$work/batch"; done
articles=$("${psql[@]}" -d masthead -At -c 'select count(*) from editorial.article')
created=$(median <"$work/create")
inserted=$(median <"$work/insert")
printf '| articles created per second, 8 clients | %.0f | %s |\n' "$created" "$(paste -sd' ' "$work/create")"
printf '| single-row inserts per second by pgbench, 8 clients | %.0f | %s |\n' "$inserted" "$(paste -sd' ' "$work/insert")"
printf '| ratio | %s | |\n' "$(awk -v a="$created" -v b="$inserted" 'BEGIN { printf "%.3f", a / b }')"
printf '| batch of 1,000 articles, seconds | %s | %s |\n' "$(tail -n "$ROUNDS" "$work/batch" | median)" "$(paste -sd' ' "$work/batch")"
printf '%s articles in the end\n' "$articles" >&2
