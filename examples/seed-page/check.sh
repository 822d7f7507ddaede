#!/usr/bin/env bash
# Posts the seed page twice to a running, packaged service, and holds what it serves against page.txt.
#
#   API=http://localhost:8080 KEY=mh_... examples/seed-page/check.sh
set -euo pipefail

: "${API:=http://localhost:8080}"
export API
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

read_page() {
  local article=after-surprise-assad-visit-putin-vows-to-address-syria-with-trump
  curl -sS --max-time 60 --fail-with-body "$API/v1/articles/$article?bodyFormat=blocks&include=readMore"
  curl -sS --max-time 60 --fail-with-body "$API/v1/placements?article=$article&country=US&visitor=8f14e45f"
}
"$folder/post.sh"
sleep 1 # until placements are known to every node
read_page >"$work/first"
"$folder/post.sh"
read_page >"$work/second"
if ! cmp -s "$work/first" "$work/second"; then
  echo "Posting the page a second time changed it:" >&2
  diff "$work/first" "$work/second" >&2 || true
  exit 1
fi
echo "Posting it twice changed nothing."

cd "$folder/../.."
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/quarkus-app/lib/main/*" examples/seed-page/Coverage.java "$API"
