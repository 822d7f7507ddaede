#!/usr/bin/env bash
# Shows that Varnish in front of the service drops what an editor changed, within a second, and nothing else.
#
#   examples/varnish/check.sh
#
# Starts the packaged service on an empty database of its own, and Varnish with default.vcl in front; posts the seed page and an
# article that has nothing in common with it. Then an article, an author and a photo credit are changed, one after the other:
# each page that shows it must come new from the service within a second, and every other one from Varnish. At last the service
# is stopped, and what Varnish has must still be served. Needs varnishd with the module xkey, bash, curl and GNU date. What it
# starts, it ends.
set -euo pipefail

front_port=$((20000 + RANDOM % 10000))
front=http://127.0.0.1:$front_port
export MASTHEAD_CDN_KIND=varnish MASTHEAD_CDN_VARNISH_URLS=$front MASTHEAD_CDN_AGAIN=0.2S MASTHEAD_CACHE_SHARED_MAX_AGE=1H
# shellcheck source=examples/service-to-kill.sh
. "$(dirname "${BASH_SOURCE[0]}")/../service-to-kill.sh"
varnish=''

end() {
  local code=$?
  set +e
  if [ -n "$varnish" ]; then kill "$varnish" && wait "$varnish" 2>/dev/null; fi
  (exit "$code")
  clean_up
}
trap end EXIT

start
sed "s/\"8080\"/\"${api##*:}\"/" "$root/examples/varnish/default.vcl" >"$work/default.vcl"
varnishd -F -n "$work/varnish" -a "127.0.0.1:$front_port" -f "$work/default.vcl" -s malloc,64m >"$work/varnish.log" 2>&1 &
varnish=$!
for _ in $(seq 100); do
  [ "$(curl -sS -o /dev/null -w '%{http_code}' "$front/v1/sections" 2>/dev/null)" != 200 ] || break
  kill -0 "$varnish" 2>/dev/null || { cat "$work/varnish.log" >&2; exit 1; }
  sleep 0.1
done

API=$api KEY=$key "$root/examples/seed-page/post.sh" >/dev/null

millis() { date +%s%3N; }

# write METHOD PATH BODY: sets $written, when it was answered
write() {
  local type=application/json
  [ "$1" != PATCH ] || type=application/merge-patch+json
  curl -sS --max-time 60 --fail-with-body -o "$work/answer" -X "$1" "$api/v1/editorial/$2" -H "Authorization: Bearer $key" \
    -H "Content-Type: $type" -H 'If-Match: *' -d "$3" || { cat "$work/answer" >&2; exit 1; }
  written=$(millis)
}

# get PAGE: leaves the answer in $work/page, and sets $hits: how often Varnish had given it out before
get() {
  curl -sS --max-time 10 --fail-with-body -D "$work/headers" -o "$work/page" "$front/v1/$1"
  hits=$(tr -d '\r' <"$work/headers" | sed -n 's/^X-Cache-Hits: //p')
}

fail() { echo "$1" >&2; exit 1; }

# all PAGE...: each is given out by Varnish from now on
warm() {
  local page
  for page in "$@"; do
    get "$page"
    get "$page"
    [ "$hits" -gt 0 ] || fail "$page did not come from Varnish the second time."
    grep -qi '^Age: ' "$work/headers" || fail "$page has no Age."
  done
}

# new WORDS PAGE...: within a second of the write each comes new from the service, with these words
new() {
  local words=$1 page
  shift
  for page in "$@"; do
    until get "$page" && [ "$hits" = 0 ]; do
      [ $(($(millis) - written)) -lt 1000 ] || fail "$page still came from Varnish a second after the write."
      sleep 0.02
    done
    grep -qF "$words" "$work/page" || fail "$page does not say '$words'."
  done
  echo "  $# pages were new $(($(millis) - written)) ms after the write."
}

# kept PAGE...: each still comes from Varnish
kept() {
  local page
  for page in "$@"; do
    get "$page"
    [ "$hits" -gt 0 ] || fail "$page was dropped, though nothing in it changed."
  done
  echo "  $# others still came from Varnish."
}

write POST sections '{"name": "Apart"}'
write POST authors '{"name": "Somebody Else", "slug": "somebody-else"}'
write POST articles '{"headline": "Apart", "slug": "apart", "section": "apart", "byline": [{"author": "somebody-else"}],
  "body": {"format": "markdown", "text": "Words."}}'
write POST articles/apart/publish '{}'
sleep 1 # until what was posted was told twice

lead=articles/after-surprise-assad-visit-putin-vows-to-address-syria-with-trump
sochi=articles/sochi-prepares-for-three-way-talks-on-syria
author=authors/the-moscow-times
credit=photo-credits/kremlin-press-service
world='articles?section=world'
all=("$lead" "$sochi" articles/apart "$world" "$author" authors/somebody-else "$credit")

warm "${all[@]}"
echo 'An article gets another headline:'
write PATCH "$sochi" '{"headline": "Sochi Is Ready"}'
write POST "$sochi/publish" '{}'
new 'Sochi Is Ready' "$sochi" "$world"
kept "$lead" articles/apart
sleep 1

warm "${all[@]}"
echo 'An author gets another name:'
write PATCH "$author" '{"name": "The Moscow Daily"}'
new 'The Moscow Daily' "$lead" "$sochi" "$world" "$author"
kept articles/apart "$credit"
sleep 1

warm "${all[@]}"
echo 'A photo credit gets another name:'
write PATCH "$credit" '{"name": "Kremlin Pool"}'
new 'Kremlin Pool' "$lead" "$credit"
kept "$sochi" articles/apart "$author" authors/somebody-else
sleep 1

warm "${all[@]}"
echo 'An article is withdrawn:'
write POST "$sochi/unpublish" '{}'
until [ "$(curl -sS --max-time 10 -o /dev/null -w '%{http_code}' "$front/v1/$sochi")" = 404 ]; do
  [ $(($(millis) - written)) -lt 1000 ] || fail "$sochi could still be read a second after it was withdrawn."
done
echo "  It was gone $(($(millis) - written)) ms after the write."
kept "$lead" articles/apart
sleep 1

[ "$(curl -sS -o /dev/null -w '%{http_code}' -X PURGE "$front/")" = 400 ] || fail 'A PURGE that names nothing was taken.'
warm "${all[@]:0:1}" "${all[@]:2}"
stop -TERM
kept "$lead" articles/apart "$world"
echo 'The service is stopped, and its pages are still served.'
