#!/usr/bin/env bash
# Shows how fresh what readers get is: NODES nodes on one temporary PostgreSQL, a writer that publishes RATE times a second through
# all of them in turn, and readers on each. Fails if an answer is older than a second or mixes two versions.
#
#   ./mvnw package -DskipTests && [NODES=4] [SECONDS_EACH=20] [RATE=20] bench/freshness.sh
#
# READERS on each node (2) wait PAUSE milliseconds (10) after each answer; WARM_UP versions (200) are published before. Where all
# nodes share few cores, fewer readers leave the writer the time for its rate.
# Needs a JDK, and the programs of PostgreSQL 15 or newer. What it starts, it ends.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=bench/own-service.sh
. bench/own-service.sh
nodes=''
apis=()

end() {
  local code=$?
  set +e
  # shellcheck disable=SC2086 # a list of process ids
  [ -z "$nodes" ] || { kill $nodes; wait $nodes; } 2>/dev/null
  service=''
  (exit "$code")
  clean_up
}
trap end EXIT

for _ in $(seq "${NODES:-4}"); do
  start_service JAVA_TOOL_OPTIONS='-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1'
  nodes="$nodes $service"
  apis+=("$api")
done
java bench/Freshness.java "${SECONDS_EACH:-20}" "${RATE:-20}" "${apis[@]}"
