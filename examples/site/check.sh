#!/usr/bin/env bash
# Posts the seed page to a running, packaged service that knows the newsroom's site, and holds what feed readers and search
# engines get against validators: the JSON-LD of the article, feeds, sitemaps. Needs Node 20, xmllint and Python's feedparser.
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

get '/v1/articles/after-surprise-assad-visit-putin-vows-to-address-syria-with-trump?include=jsonLd' article.json
(cd "$root/tools/site" && node check.mjs "$work/article.json")

for format in rss atom json; do
  get "/feeds/latest.$format" "latest.$format"
  if grep -q -F "$API/feeds" "$work/latest.$format"; then
    echo "The feed names the service's own host:" >&2
    exit 1
  fi
done
python3 "$root/examples/site/feeds.py" "$work/latest.rss" "$work/latest.atom" "$work/latest.json"

get /sitemap.xml index.xml
get /sitemaps/0.xml part.xml
get /sitemap-news.xml news.xml

for sitemap in part news; do
  xmllint --nonet --noout --schema "$root/tools/site/schemas/all.xsd" "$work/$sitemap.xml"
done
xmllint --nonet --noout "$work/index.xml"
get /robots.txt robots.txt
grep -q "^Sitemap: $SITE/sitemap.xml$" "$work/robots.txt"
echo "Feeds, sitemaps and robots.txt are what they should be."
