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
source bench/own-service.sh

psql=("$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -q)
"${psql[@]}" -c 'show fsync' -c 'show synchronous_commit' >&2

start_service
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
