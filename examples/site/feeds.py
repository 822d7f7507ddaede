"""Reads feeds as subscribers do, and fails where one is malformed or lacks what a reader is shown."""

import json
import os
import sys

import feedparser

site = os.environ["SITE"]
rss, atom, json_feed = sys.argv[1:]

for name in (rss, atom):
    feed = feedparser.parse(name)
    assert not feed.bozo, (name, feed.get("bozo_exception"))
    assert feed.entries, name
    for entry in feed.entries:
        assert entry.id.startswith("urn:uuid:"), entry.id
        assert entry.link.startswith(site), entry.link
        assert entry.title and entry.published_parsed, entry
        assert entry.content[0].value, entry.title
    pictured = [entry for entry in feed.entries if "media_content" in entry]
    assert pictured and all(entry.get("media_credit") for entry in pictured), "a picture has its credit"

with open(json_feed, encoding="utf-8") as file:
    feed = json.load(file)
assert feed["version"] == "https://jsonfeed.org/version/1.1"
for item in feed["items"]:
    assert item["id"] and item["url"].startswith(site) and item["content_html"], item
    assert all(attachment["mime_type"] for attachment in item.get("attachments", [])), item
print(f"Feeds: {len(feed['items'])} articles in RSS, Atom and JSON Feed, each picture with its credit.")
