#!/usr/bin/env bash
# Shows that readers of what is kept do not notice that the database does not answer.
#
#   [SECONDS_AWAY=60] examples/outage/check.sh
#
# Starts the packaged service on an empty database of its own, posts the seed page, and reads it with eight clients without a pause,
# while all processes of the database are halted for ten seconds, or as many as SECONDS_AWAY says. Each answer must be a 200; what
# is not kept, and what is written, must be refused with 503. Afterwards the first write must succeed, and be seen by the next
# reader. Needs bash, curl and GNU date. What it starts, it ends.
set -euo pipefail

# shellcheck source=examples/service-to-kill.sh
. "$(dirname "${BASH_SOURCE[0]}")/../service-to-kill.sh"
away=${SECONDS_AWAY:-10}
halted=''

end() {
  local code=$?
  set +e
  # shellcheck disable=SC2086 # a list of process ids
  [ -z "$halted" ] || kill -CONT $halted 2>/dev/null
  (exit "$code")
  clean_up
}
trap end EXIT

fail() { echo "$1" >&2; exit 1; }

# patch HEADLINE: prints the status
patch() {
  curl -sS --max-time 30 -o /dev/null -w '%{http_code}' -X PATCH "$api/v1/editorial/articles/$article" \
    -H "Authorization: Bearer $key" -H 'Content-Type: application/merge-patch+json' -H 'If-Match: *' -d "{\"headline\": \"$1\"}"
}

start
API=$api KEY=$key "$root/examples/seed-page/post.sh" >/dev/null
article=after-surprise-assad-visit-putin-vows-to-address-syria-with-trump
pages=("$api/v1/articles/$article?include=readMore" "$api/v1/articles?section=world" "$api/v1/authors/the-moscow-times")
for page in "${pages[@]}"; do curl -sS --max-time 10 --fail-with-body -o /dev/null "$page"; done

"$java" "$root/examples/outage/Reader.java" $((away + 8)) "${pages[@]}" >"$work/reader" 2>&1 &
reader=$!
until grep -q Reading "$work/reader"; do
  kill -0 "$reader" 2>/dev/null || { cat "$work/reader" >&2; exit 1; }
  sleep 0.2
done
sleep 2
postmaster=$(head -n 1 "$work/data/postmaster.pid")
halted="$postmaster $(ps -eo pid=,ppid= | awk -v parent="$postmaster" '$2 == parent { printf "%s ", $1 }')"
# shellcheck disable=SC2086
kill -STOP $halted
from=$(date +%s)
placements=$(curl -sS --max-time 5 -o /dev/null -w '%{http_code}' "$api/v1/placements?article=$article")
[ "$placements" = 200 ] || fail "Placements answered $placements while the database was away."
unknown=$(curl -sS --max-time 15 -o /dev/null -w '%{http_code}' "$api/v1/articles/never-asked-for")
[ "$unknown" = 503 ] || fail "What was not kept answered $unknown instead of 503."
while [ $(($(date +%s) - from)) -lt "$away" ]; do sleep 0.2; done
# shellcheck disable=SC2086
kill -CONT $halted
halted=''

status=$(patch 'Seen After It Was Back')
[ "$status" = 200 ] || fail "The first write after it was back answered $status."
curl -sS --max-time 30 --fail-with-body -o /dev/null -X POST "$api/v1/editorial/articles/$article/publish" -H "Authorization: Bearer $key" \
  -H 'Content-Type: application/json' -H 'If-Match: *' -d '{}'
curl -sS --max-time 10 "${pages[0]}" | grep -q 'Seen After It Was Back' || fail 'A reader got an old headline after it was back.'
wait "$reader" || { cat "$work/reader" >&2; exit 1; }
echo "The database did not answer for $away seconds: $(tail -n 1 "$work/reader")."
