#!/usr/bin/env bash
# Shows by programs that are not ours, exiftool and ImageMagick, that renditions are what they are said to be: size, format,
# crop around the focal point, orientation, the credit embedded, and nothing private.
#
#   .ci/with-service examples/renditions/check.sh
#
# Needs bash, curl, jq, exiftool (libimage-exiftool-perl) and ImageMagick.
set -euo pipefail

: "${API:?}" "${KEY:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

editorial() { curl -sS --fail-with-body "$API/v1/editorial/$1" -H "Authorization: Bearer $KEY" "${@:2}"; }
post() { editorial "$1" -H 'Content-Type: application/json' -d "$2"; }
fail() { echo "FAILED: $1" >&2; exit 1; }
equal() { [ "$2" = "$3" ] || fail "$1 is \"$2\", not \"$3\""; }

# Red and green over blue and yellow as it is seen; as it is stored it lies on its right side, and knows where it was taken.
convert \( -size 1200x800 xc:red xc:lime +append \) \( -size 1200x800 xc:blue xc:yellow +append \) -append \
  -rotate -90 -quality 95 original.jpg
exiftool -q -overwrite_original -n -Orientation=6 -GPSLatitude=55.75 -GPSLatitudeRef=N -GPSLongitude=37.6 \
  -GPSLongitudeRef=E -SerialNumber=4711 -XMP-exif:GPSLatitude=55.75 -XMP-aux:SerialNumber=4711 -IPTC:City=Sochi original.jpg

section=$(post sections '{"name": "Renditions"}' | jq -r .id)
credit=$(post photo-credits '{"name": "Агентство / Müller", "license": {"name": "CC BY", "url": "https://license.example/by"},
                              "usageTerms": "Once only", "acquireLicensePage": "https://buy.example"}' | jq -r .id)
uploaded=$(editorial photos -F file=@original.jpg -F "photo={\"altText\": \"Four colours\", \"creator\": \"Юрий\", \"credit\": \"$credit\",
  \"copyrightNotice\": \"© Müller\", \"source\": \"TASS\", \"digitalSourceType\": \"compositeSynthetic\",
  \"focalPoint\": {\"x\": 1, \"y\": 1}};type=application/json")
photo=$(jq -r .id <<<"$uploaded")
equal 'the width of the upload' "$(jq -r '"\(.width)x\(.height)"' <<<"$uploaded")" 2400x1600
article=$(post articles "{\"headline\": \"Renditions\", \"locale\": \"en\", \"section\": \"$section\", \"leadPhoto\": {\"photo\": \"$photo\"},
  \"body\": {\"format\": \"markdown\", \"text\": \"Words.\"}}" | jq -r .id)
editorial "articles/$article/publish" -X POST -H 'If-Match: "1"' -H 'Content-Type: application/json' -d '{}' >/dev/null

lead=$(curl -sS --fail-with-body "$API/v1/articles/$article" | jq .leadPhoto)
credit_line=$(jq -r .creditLine <<<"$lead")
count=0
while IFS=$'\t' read -r name url width height ratio format; do
  file=$name.$format
  curl -sS --fail-with-body -o "$file" "$url"
  case $format in jpg) kind=JPEG mime=image/jpeg ;; webp) kind=WEBP mime=image/webp ;; *) fail "$format is no format" ;; esac
  # ImageMagick warns of the XMP of every WebP, those of Google's own tools included.
  equal "$file by identify" "$(identify -quiet -format '%m %wx%h %[colorspace]' "$file" 2>/dev/null)" "$kind ${width}x$height sRGB"
  equal "$file by exiftool" "$(exiftool -s3 -MIMEType "$file")" "$mime"
  # Where the four colours meet, in hundredths of width and height: not in the middle, since what is cut holds the focal point.
  case $ratio in -) x=50 y=50 ;; 16:9) x=50 y=41 ;; 4:3) x=44 y=50 ;; 1:1) x=25 y=50 ;; *) fail "$ratio is no ratio" ;; esac
  colors=''
  for place in "p{w*($x-4)/100,h*($y-4)/100}" "p{w*($x+4)/100,h*($y-4)/100}" "p{w*($x-4)/100,h*($y+4)/100}" \
    "p{w*($x+4)/100,h*($y+4)/100}"; do
    colors+=" $(convert -quiet "$file" -format "%[fx:round($place.r)]%[fx:round($place.g)]%[fx:round($place.b)]" info: 2>/dev/null)"
  done
  equal "$file: red and green over blue and yellow" "$colors" ' 100 010 001 110'
  equal "$file: Creator" "$(exiftool -s3 -XMP-dc:Creator "$file")" 'Юрий'
  equal "$file: Rights" "$(exiftool -s3 -XMP-dc:Rights "$file")" '© Müller'
  equal "$file: Credit" "$(exiftool -s3 -XMP-photoshop:Credit "$file")" "$credit_line"
  equal "$file: Source" "$(exiftool -s3 -XMP-photoshop:Source "$file")" TASS
  equal "$file: WebStatement" "$(exiftool -s3 -XMP-xmpRights:WebStatement "$file")" https://license.example/by
  equal "$file: UsageTerms" "$(exiftool -s3 -XMP-xmpRights:UsageTerms "$file")" 'Once only'
  equal "$file: LicensorURL" "$(exiftool -s3 -XMP-plus:LicensorURL "$file")" https://buy.example
  equal "$file: DigitalSourceType" "$(exiftool -s3 -XMP-iptcExt:DigitalSourceType "$file")" \
    http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic
  if [ "$format" = jpg ]; then
    # IIM has 32 bytes for a credit (IIM 4.2, 2:110); XMP above has it whole.
    equal "$file: IIM" "$(exiftool -s3 -IPTC:By-line -IPTC:Credit -IPTC:CopyrightNotice -IPTC:Source "$file" | paste -sd '|')" \
      "Юрий|Юрий / Агентство /|© Müller|TASS"
    equal "$file: character set" "$(exiftool -s3 -IPTC:CodedCharacterSet "$file")" UTF8
    equal "$file: progressive" "$(identify -format '%[interlace]' "$file")" JPEG
  fi
  equal "$file: what is private" "$(exiftool -s3 '-*GPS*' '-*Serial*' -EXIF:all -IPTC:City -Orientation "$file")" ''
  count=$((count + 1))
done < <(jq -r '.renditions[] | [.name, .url, .width, .height, (.ratio // "-"), .format] | @tsv' <<<"$lead")
equal 'how many there are' "$count" 24
echo "$count renditions are as large, cut, turned, coloured and credited as they should be, and hold nothing private."
