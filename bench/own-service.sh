# For benchmarks on a database of their own: sourced, it starts a temporary cluster of the installed PostgreSQL programs, and gives
# start_service [NAME=VALUE...], which sets api and service, wait_until_rendered, the variables work, port and KEY, and median, of the
# numbers on its standard input. What it starts, it ends.

POSTGRES_BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}
export KEY=mh_bench_key_of_a_throw_away_service
work=$(mktemp -d)
chmod 755 "$work"
service=''
api=''

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

if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
postgres_program initdb -D "$work/cluster" -U postgres -A trust --locale=C.UTF-8 -E UTF8 >/dev/null
port=$((20000 + RANDOM % 10000))
postgres_program pg_ctl -D "$work/cluster" -w -o "-p $port -c unix_socket_directories= -c listen_addresses=127.0.0.1" -l "$work/log" start >/dev/null
"$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -q -c 'create database masthead'

start_service() {
  env "$@" MASTHEAD_ADMIN_KEY="$KEY" QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/masthead?user=postgres" \
    java -Dquarkus.http.port=0 -jar target/quarkus-app/quarkus-run.jar >"$work/service" 2>&1 &
  service=$!
  local attempt
  for attempt in $(seq 600); do
    api=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/http:\/\/127.0.0.1:\1/p' "$work/service" | head -n 1)
    if [ -n "$api" ]; then return; fi
    kill -0 "$service" 2>/dev/null || break
    sleep 0.2
  done
  echo 'The service did not start:' >&2
  tail -n 20 "$work/service" >&2
  exit 1
}

# Until the service has rendered all articles, as it does after each change.
wait_until_rendered() {
  while [ "$("$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$port" -U postgres -d masthead -Atc \
    'select exists (select from editorial.unrendered_article)')" = t ]; do sleep 1; done
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
