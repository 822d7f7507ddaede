#!/usr/bin/env bash
# Measures the packaged service and prints the rows of docs/performance.md:
#
#   ./mvnw package -DskipTests -Pbench && bench/run.sh
#
# Start to the first 200, resident memory, and requests per second of one article and of a list of 20, beside a bare
# route in the same JVM that answers the same bytes in the same run; on each JDK that is installed, on the embedded
# PostgreSQL and on an external one (a temporary cluster of the installed PostgreSQL programs). Needs curl, wrk and ps. What it starts, it
# ends; its data are in a temporary folder. About 20 minutes; ARTICLES, STARTS, ROUNDS, SECONDS_EACH, DATABASES and
# JDKS make it shorter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ARTICLES=${ARTICLES:-10000}
STARTS=${STARTS:-5}
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-10}
DATABASES=${DATABASES:-embedded external}
JDKS=${JDKS:-17 25}
JVM_HOME=${JVM_HOME:-/usr/lib/jvm}
POSTGRES_BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)}

libraries='target/quarkus-app/lib/main/*'
ready_path='/v1/articles?limit=1'
one_path=/v1/articles/article-17
list_path='/v1/articles?limit=20'
key=mh_bench_key_of_a_throw_away_service
work=$(mktemp -d)
chmod 755 "$work"
service='' cluster='' cluster_port=''

say() { printf '%s\n' "$*" >&2; }

alive() { kill -0 "$1" 2>/dev/null; }

# Ends a process that this script started, and waits for it.
end() {
  [ -n "$1" ] || return 0
  kill "$1" 2>/dev/null || return 0
  for _ in $(seq 150); do
    alive "$1" || break
    sleep 0.2
  done
  if alive "$1"; then kill -9 "$1" 2>/dev/null || true; fi
  wait "$1" 2>/dev/null || true
}

# Runs a program of PostgreSQL, which refuses to run as root, as an ordinary user.
postgres_program() {
  local program=$1
  shift
  if [ "$(id -u)" = 0 ]; then
    local user=postgres
    id -u "$user" >/dev/null 2>&1 || user=nobody
    (cd / && runuser -u "$user" -- "$POSTGRES_BIN/$program" "$@")
  else
    "$POSTGRES_BIN/$program" "$@"
  fi
}

clean_up() {
  local code=$?
  trap - EXIT
  end "$service"
  if [ -n "$cluster" ]; then postgres_program pg_ctl -D "$cluster" -m fast -w stop >/dev/null 2>&1 || true; fi
  # Only left when the service could not end its own database.
  if [ -f "$work/embedded/postmaster.pid" ]; then
    kill -INT "$(head -n 1 "$work/embedded/postmaster.pid")" 2>/dev/null || true
    sleep 2
  fi
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

java_of() { ls -d "$JVM_HOME"/*"$1"*/bin/java 2>/dev/null | head -n 1 || true; }

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

milliseconds() { local now=${EPOCHREALTIME/[.,]/}; echo $((now / 1000)); }

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
range() { sort -n | awk 'NR == 1 { low = $1 } END { print low "-" $1 }'; }
resident() { awk '/^VmRSS:/ { printf "%d", $2 / 1024 }' "/proc/$1/status"; }

start_cluster() {
  cluster=$work/external
  cluster_port=$(free_port)
  mkdir "$cluster"
  if [ "$(id -u)" = 0 ]; then chown "$(id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody)" "$cluster"; fi
  postgres_program initdb -D "$cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  postgres_program pg_ctl -D "$cluster" -w -l "$cluster/log" \
    -o "-p $cluster_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null
  postgres_program createdb -h 127.0.0.1 -p "$cluster_port" -U postgres masthead
}

# start_service JAVA DATABASE: sets $service, $api and $took, the milliseconds to the first 200
start_service() {
  local java=$1 database=$2 port from
  port=$(free_port)
  api=http://127.0.0.1:$port
  local -a environment=("MASTHEAD_ADMIN_KEY=$key" "QUARKUS_HTTP_PORT=$port") options=()
  if [ "$database" = external ]; then
    environment+=("QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$cluster_port/masthead"
      QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=unused)
  else
    options+=("-Dmasthead.embedded-database.directory=$work/embedded")
  fi
  from=$(milliseconds)
  env "${environment[@]}" "$java" ${options[@]+"${options[@]}"} -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
  service=$!
  until [ "$(curl -s -m 5 -o /dev/null -w '%{http_code}' "$api$ready_path" || true)" = 200 ]; do
    took=$(($(milliseconds) - from))
    if ! alive "$service" || [ "$took" -gt 120000 ]; then
      say "The service did not start:"
      tail -n 30 "$work/service.log" >&2
      exit 1
    fi
    sleep 0.01
  done
  took=$(($(milliseconds) - from))
}

stop_service() {
  end "$service"
  service=''
}

# load URL SECONDS: prints requests per second, the 99th percentile in ms, and the number of answers that were not 2xx
load() {
  timeout $(($2 + 30)) wrk -t1 -c64 -d"$2"s --latency "$1" | awk '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t ~ /m$/ ? t * 60000 : t * 1000 }
    $1 == "99%" { p99 = ms($2) }
    /Requests\/sec/ { rate = $2 }
    /Non-2xx/ { errors += $NF }
    /Socket errors/ { for (i = 4; i <= NF; i += 2) errors += $i }
    END { printf "%.0f %.1f %d\n", rate, p99, errors }'
}

# rounds NAME PATH: the service and the bare route in turn, and a row of their medians
rounds() {
  local name=$1 path=$2 round bytes errors
  bytes=$(curl -s "$api$path" | wc -c)
  load "$api$path" 5 >/dev/null
  load "$api/bare$path" 5 >/dev/null
  : >"$work/ours"
  : >"$work/theirs"
  for round in $(seq "$ROUNDS"); do
    say "  $name, round $round"
    load "$api$path" "$SECONDS_EACH" >>"$work/ours"
    load "$api/bare$path" "$SECONDS_EACH" >>"$work/theirs"
  done
  errors=$(awk '{ n += $3 } END { print n + 0 }' "$work/ours" "$work/theirs")
  local ours theirs
  ours=$(awk '{ print $1 }' "$work/ours" | median)
  theirs=$(awk '{ print $1 }' "$work/theirs" | median)
  echo "| $jdk | $database | $name | $bytes | $ours | $(awk '{ print $2 }' "$work/ours" | median) | $theirs" \
    "| $(awk '{ print $2 }' "$work/theirs" | median) | $(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.3f", a / b }') | $errors |" \
    >>"$work/rates"
}

for program in curl wrk ps; do
  command -v "$program" >/dev/null || { say "$program is needed."; exit 1; }
done
[ -f target/quarkus-app/quarkus-run.jar ] || { say "Run ./mvnw package -DskipTests -Pbench first."; exit 1; }
load_before=$(cut -d' ' -f1-3 /proc/loadavg)
: >"$work/starts"
: >"$work/rates"

for database in $DATABASES; do
  if [ "$database" = external ]; then
    [ -n "$POSTGRES_BIN" ] || { say "No PostgreSQL programs are installed: the external database is left out."; continue; }
    start_cluster
  fi
  filled=''
  for jdk in $JDKS; do
    java=$(java_of "$jdk")
    [ -n "$java" ] || { say "JDK $jdk is not installed: it is left out."; continue; }
    if [ -z "$filled" ]; then
      say "$database: posting $ARTICLES articles"
      start_service "$java" "$database"
      timeout 3600 "$java" -cp "$libraries" bench/Generate.java "$api" "$key" "$ARTICLES" >&2
      stop_service
      filled=yes
    fi
    : >"$work/times"
    for start in $(seq "$STARTS"); do
      if [ -n "$service" ]; then stop_service; fi
      start_service "$java" "$database"
      say "JDK $jdk, $database: start $start took $took ms"
      echo "$took" >>"$work/times"
    done
    after_start=$(resident "$service")
    rounds "one article" "$one_path"
    rounds "list of 20" "$list_path"
    after_load=$(resident "$service")
    stop_service
    echo "| $jdk | $database | $(median <"$work/times") | $(range <"$work/times") | $after_start | $after_load |" >>"$work/starts"
  done
done

cat <<TABLES
Measured on $(date -u +%Y-%m-%d), revision $(git rev-parse --short HEAD 2>/dev/null || echo unknown), $(nproc) cores ($(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)),
external PostgreSQL $([ -n "$POSTGRES_BIN" ] && "$POSTGRES_BIN/postgres" --version | awk '{ print $3 }'), $ARTICLES articles; server, PostgreSQL and wrk on the same machine;
load average before $load_before, after $(cut -d' ' -f1-3 /proc/loadavg).

| JDK | database | start to first 200, ms (median of $STARTS) | range | resident after start, MB | after load, MB |
|---|---|---|---|---|---|
$(cat "$work/starts")

\`wrk -t1 -c64 -d${SECONDS_EACH}s\`, medians of $ROUNDS rounds, the two in turn:

| JDK | database | request | bytes | requests/s | p99, ms | bare route, requests/s | p99, ms | ratio | errors |
|---|---|---|---|---|---|---|---|---|---|
$(cat "$work/rates")
TABLES
