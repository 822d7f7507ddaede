#!/usr/bin/env bash
# Measures the pure function that decides what a page shows, in nanoseconds, with JMH:
#
#   ./mvnw package -DskipTests && bench/select.sh
#
# Whatever follows goes to JMH: bench/select.sh -f 1 -wi 1 -i 1 is a quick look.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jmh=bench/jmh
mkdir -p "$jmh/target/classes"
./mvnw -q -f "$jmh/pom.xml" generate-sources
service="target/classes:$(printf '%s:' target/quarkus-app/lib/main/*.jar)"
classpath="$(cat "$jmh/target/classpath"):$service"
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" --release 17 -d "$jmh/target/classes" -cp "$classpath" $(find "$jmh/src" -name '*.java')
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$jmh/target/classes:$classpath" org.openjdk.jmh.Main "$@"
