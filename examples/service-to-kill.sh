# For checks that kill the service: sourced, it gives start, stop SIGNAL and the variables root, work, key, service and api. The
# packaged service runs on an empty database of its own in a temporary folder. What it starts, it ends; when the check fails, it
# shows the end of the service's log.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
chmod 755 "$work"
key=mh_key_of_a_throw_away_service_0123456789
service=''
api=''

stop() {
  [ -n "$service" ] || return 0
  kill "$1" "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
  service=''
}

clean_up() {
  local code=$?
  trap - EXIT
  stop -TERM
  if [ -f "$work/data/postmaster.pid" ]; then kill -INT "$(head -n 1 "$work/data/postmaster.pid")" 2>/dev/null || true; fi
  if [ "$code" -ne 0 ]; then tail -n 30 "$work/log" >&2 || true; fi
  sleep 1
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT

start() {
  local attempt port
  : >"$work/log"
  (cd "$work" && exec env MASTHEAD_ADMIN_KEY=$key MASTHEAD_EMBEDDED_DATABASE_DIRECTORY="$work/data" \
    "$java" -Dquarkus.http.port=0 -jar "$root/target/quarkus-app/quarkus-run.jar") >"$work/log" 2>&1 &
  service=$!
  for attempt in $(seq 600); do
    port=$(sed -n 's/.*Listening on: http:\/\/[^ ]*:\([0-9][0-9]*\).*/\1/p' "$work/log" | head -n 1)
    if [ -n "$port" ]; then
      api=http://localhost:$port
      return
    fi
    kill -0 "$service" 2>/dev/null || { echo 'The service ended while it started.' >&2; exit 1; }
    sleep 0.2
  done
  echo 'The service did not start within two minutes.' >&2
  exit 1
}
