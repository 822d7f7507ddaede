#!/usr/bin/env bash
# Posts the seed page to a running service, as an editor would. It can be run again: nothing is made twice.
#
#   API=http://localhost:8080 KEY=mh_... examples/seed-page/post.sh
#
# Each file NN-{type}-{externalId}.json is one body, taken in the order of the names. {{photo:putin-assad}} in a
# body stands for the id of the photo of that externalId. Needs bash, curl and sed.
set -euo pipefail

: "${API:=http://localhost:8080}"
: "${KEY:?Set KEY to an API key of a role that may publish and run campaigns, such as admin}"

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
places=''   # a sed script that puts ids in the places of {{photo:...}}

# call METHOD PATH BODY_FILE [CURL_OPTION...]: sets $status and $etag, leaves the answer in $work/answer
call() {
  local method=$1 path=$2 body=$3
  shift 3
  status=$(curl -sS --max-time 60 -X "$method" "$API$path" -H "Authorization: Bearer $KEY" \
    -H 'Content-Type: application/json' --data-binary "@$body" -D "$work/headers" -o "$work/answer" \
    -w '%{http_code}' "$@")
  case $status in
    2??) ;;
    *)
      echo "$method $path answered $status:" >&2
      cat "$work/answer" >&2
      echo >&2
      exit 1
      ;;
  esac
  etag=$(sed -n 's/^[Ee][Tt][Aa][Gg]:[[:space:]]*\([^[:space:]]*\)[[:space:]]*$/\1/p' "$work/headers")
}

# member NAME: the first text of that name in the answer
member() {
  local pattern="\"$1\"[[:space:]]*:[[:space:]]*\"([^\"]*)\""
  if [[ $(cat "$work/answer") =~ $pattern ]]; then
    printf '%s' "${BASH_REMATCH[1]}"
  fi
}

# The names sort in order in any locale, because they begin with two digits.
for file in "$folder"/[0-9][0-9]-*.json; do
  case $file in *.publish.json) continue ;; esac
  name=$(basename "$file" .json)
  name=${name#[0-9][0-9]-}
  case $name in
    photo-credits-*) type=photo-credits ;;
    *) type=${name%%-*} ;;
  esac
  externalId=${name#"$type"-}

  sed "$places" "$file" >"$work/body"
  call PUT "/v1/editorial/$type/by-external-id/$externalId" "$work/body"
  id=$(member id)
  places="$places
s/{{${type%s}:$externalId}}/$id/g"
  said=$status

  case $type in
    articles)
      call POST "/v1/editorial/articles/$id/publish" "${file%.json}.publish.json" -H "If-Match: $etag"
      said="$said, published"
      ;;
    campaigns)
      if [ "$(member status)" != live ]; then
        printf '{}' >"$work/body"
        call POST "/v1/editorial/campaigns/$id/start" "$work/body" -H "If-Match: $etag"
        said="$said, started"
      fi
      ;;
  esac
  echo "$type/$externalId: $said ($id)"
done
