#!/usr/bin/env bash
# Measures GET /v1/placements with 200 live campaigns beside a bare route in the same JVM that answers the same bytes in the same
# run:
#
#   ./mvnw package -DskipTests -Pbench && bench/decide.sh
#
# For a visitor, which is decided anew each time and kept by nobody, and for nobody in particular, which a CDN may keep. The
# packaged service on the embedded PostgreSQL. Needs curl and wrk. What it starts, it ends; its data are in a temporary folder.
# About eight minutes; CAMPAIGNS, WARM_UP, ROUNDS and SECONDS_EACH make it shorter or longer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

CAMPAIGNS=${CAMPAIGNS:-200}
ROUNDS=${ROUNDS:-5}
WARM_UP=${WARM_UP:-6}
SECONDS_EACH=${SECONDS_EACH:-10}
key=mh_bench_key_of_a_throw_away_service
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
service=''

end() {
  [ -n "$1" ] || return 0
  kill "$1" 2>/dev/null || return 0
  wait "$1" 2>/dev/null || true
}

clean_up() {
  local code=$?
  trap - EXIT
  end "$service"
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# post PATH BODY: prints the id in the answer
post() {
  curl -sS --max-time 60 --fail-with-body "$api/v1/editorial/$1" -H "Authorization: Bearer $key" -H 'If-Match: *' \
    -H 'Content-Type: application/json' -d "$2" | sed -n 's/^{"id":"\([^"]*\)".*/\1/p'
}

# campaign NUMBER: most are tried first and are for other readers; the last of each placement is for all
campaign() {
  local placements=(banner notice epic modal inline) audience='{}'
  if [ "$1" -le $((CAMPAIGNS - 5)) ]; then
    case $(($1 % 4)) in
      0) audience='{"countries": {"include": ["DE", "FR"], "exclude": ["RU"]}}' ;;
      1) audience='{"sections": {"include": ["elsewhere"]}}' ;;
      2) audience='{"supporterStatus": ["recurring"]}' ;;
      3) audience='{"minViews": 50}' ;;
    esac
  fi
  cat <<JSON
{"name": "Campaign $1", "slug": "campaign-$1", "placement": "${placements[$(($1 % 5))]}", "priority": $((900 - $1)),
 "frequencyCap": {"shows": 4, "days": 30}, "dismissal": {"silenceDays": 30}, "audience": $audience,
 "variants": [
   {"name": "control", "message": {"heading": "A Message from the newsroom:", "paragraphs": ["Dear readers,",
     "We are facing unprecedented challenges. Your support helps us to keep going, whatever comes."],
     "cta": {"label": "Continue", "url": "https://support.example/checkout"}},
    "choices": {"frequencies": ["once", "monthly"], "amounts": {"USD": {"once": [1000, 2500, 5000], "monthly": [200, 500, 1000]}},
      "paymentMethods": ["card", "paypal"]}},
   {"name": "other", "message": {"heading": "Support independent journalism"}}]}
JSON
}

# load URL: prints requests per second, the 99th percentile in ms, and the number of answers that were not 2xx
load() {
  timeout $((SECONDS_EACH + 30)) wrk -t1 -c64 -d"$SECONDS_EACH"s --latency "$1" | awk '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t ~ /m$/ ? t * 60000 : t * 1000 }
    $1 == "99%" { p99 = ms($2) }
    /Requests\/sec/ { rate = $2 }
    /Non-2xx/ { errors += $NF }
    END { printf "%.0f %.1f %d\n", rate, p99, errors }'
}

median() { awk -v f="$1" '{ print $f }' "$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# row NAME PATH: the service and the bare route in turn, and a row of their medians
row() {
  local round ours theirs
  : >"$work/ours"
  : >"$work/theirs"
  for round in $(seq "$ROUNDS"); do
    load "$api$2" >>"$work/ours"
    load "$api/bare$2" >>"$work/theirs"
  done
  ours=$(median 1 "$work/ours")
  theirs=$(median 1 "$work/theirs")
  echo "| $1 | $(curl -s "$api$2" | wc -c) | $ours | $(median 2 "$work/ours") | $theirs | $(median 2 "$work/theirs")" \
    "| $(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.3f", a / b }') | $(awk '{ n += $3 } END { print n + 0 }' "$work/ours" "$work/theirs") |"
}

for program in curl wrk; do
  command -v "$program" >/dev/null || { echo "$program is needed." >&2; exit 1; }
done
[ -f target/quarkus-app/quarkus-run.jar ] || { echo "Run ./mvnw package -DskipTests -Pbench first." >&2; exit 1; }

port=$(free_port)
api=http://127.0.0.1:$port
MASTHEAD_ADMIN_KEY=$key QUARKUS_HTTP_PORT=$port "$java" -Dmasthead.embedded-database.directory="$work/database" \
  -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
service=$!
until curl -sf -o /dev/null "$api/v1/articles?limit=1"; do
  kill -0 "$service" 2>/dev/null || { cat "$work/service.log" >&2; exit 1; }
  sleep 0.3
done

post sections '{"name": "World"}' >/dev/null
post sections '{"name": "Elsewhere"}' >/dev/null
post tags '{"name": "Syria"}' >/dev/null
article=$(post articles '{"headline": "A visit", "section": "world", "tags": ["syria"], "body": {"format": "markdown", "text": "Words."}}')
post "articles/$article/publish" '{}' >/dev/null
for number in $(seq "$CAMPAIGNS"); do
  id=$(post campaigns "$(campaign "$number")")
  post "campaigns/$id/start" '{}' >/dev/null
done
sleep 2

visitor="/v1/placements?article=a-visit&country=US&visitor=8f14e45f&views=7&seen=campaign-1@2024-07-01T08:30:00Z"
nobody="/v1/placements?article=a-visit&country=US"
# Code is compiled while it runs, which takes long on a busy machine.
for _ in $(seq "$WARM_UP"); do
  for path in "$visitor" "$nobody"; do
    load "$api$path" >/dev/null
    load "$api/bare$path" >/dev/null
  done
done

cat <<TABLE
Measured on $(date -u +%Y-%m-%d), revision $(git rev-parse --short HEAD 2>/dev/null || echo unknown), $(nproc) cores, $CAMPAIGNS live campaigns;
server, PostgreSQL and wrk on the same machine; load average before $(cut -d' ' -f1-3 /proc/loadavg).
wrk -t1 -c64 -d${SECONDS_EACH}s, medians of $ROUNDS rounds, the two in turn:

| request | bytes | requests/s | p99, ms | bare route, requests/s | p99, ms | ratio | errors |
|---|---|---|---|---|---|---|---|
$(row 'for a visitor' "$visitor")
$(row 'for nobody in particular' "$nobody")
TABLE
