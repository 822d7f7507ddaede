#!/usr/bin/env bash
# Posts the seed page to a running, packaged service that knows the newsroom's site, and holds what feed readers and search
# engines get against validators: the JSON-LD of the article, feeds, sitemaps. Needs Node 20, xmllint, and feedparser for
# the Python of the system (Debian: libxml2-utils, python3-feedparser).
#
#   API=http://localhost:8080 KEY=mh_... SITE=https://news.example examples/site/check.sh
set -euo pipefail

: "${API:=http://localhost:8080}" "${SITE:?the address of the site, as in MASTHEAD_SITE_URL}"
export API SITE
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
get() { curl -sS --max-time 60 --fail-with-body "$API$1" -o "$work/$2"; }

"$root/examples/seed-page/post.sh"

# The seed page is of 2017. For the sitemap of news there is something of now, in two locales.
publish() {
  local article=$API/v1/editorial/articles/by-external-id/$1
  local options=(-sS --max-time 60 --fail-with-body -o "$work/answer" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json')
  curl "${options[@]}" -X PUT -d "$2" "$article"
  id=$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' "$work/answer")
  curl "${options[@]}" -H 'If-Match: *' -d '{}' "$API/v1/editorial/articles/$id/publish"
}
words='"section": "world", "body": {"format": "markdown", "text": "Words."}'
publish site-check "{\"headline\": \"Rock & <roll>\", $words}"
publish site-check-de "{\"headline\": \"Rock & <roll>\", \"locale\": \"de\", \"translationOf\": \"$id\", $words}"

get '/v1/articles/after-surprise-assad-visit-putin-vows-to-address-syria-with-trump?include=jsonLd' article.json
(cd "$root/tools/site" && node check.mjs "$work/article.json")

for format in rss atom json; do
  get "/feeds/latest.$format" "latest.$format"
  if grep -q -F "$API/feeds" "$work/latest.$format"; then
    echo "The feed names the service's own host:" >&2
    exit 1
  fi
done
/usr/bin/python3 "$root/examples/site/feeds.py" "$work/latest.rss" "$work/latest.atom" "$work/latest.json"

get /sitemap.xml index.xml
get /sitemaps/0.xml part.xml
get /sitemap-news.xml news.xml

for sitemap in part news; do
  xmllint --nonet --noout --schema "$root/tools/site/schemas/all.xsd" "$work/$sitemap.xml"
done
grep -q 'hreflang="de"' "$work/part.xml"
xmllint --nonet --noout "$work/index.xml"
get /robots.txt robots.txt
grep -q "^Sitemap: $SITE/sitemap.xml$" "$work/robots.txt"
echo "Feeds, sitemaps and robots.txt are what they should be."
