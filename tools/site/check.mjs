// Holds the JSON-LD of an article against schema.org (the types of schema-dts) and what Google asks of images, people and
// organisations (Adobe's validator), as it stands in a page.
//
//   node check.mjs ARTICLE.json
import { readFileSync, mkdtempSync, writeFileSync, rmSync, symlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { tmpdir } from "node:os";
import path from "node:path";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";

const here = path.dirname(fileURLToPath(import.meta.url));
const article = JSON.parse(readFileSync(process.argv[2], "utf8"));
const jsonLd = JSON.stringify(article.jsonLd).replaceAll("<", "\\u003c");
// What Google reads and schema.org is stricter about: the addresses of the IPTC, which it takes as references, and sizes in pixels,
// which it wants with their unit.
const typed = jsonLd
  .replaceAll(/"digitalSourceType":("[^"]*")/g, '"digitalSourceType":{"@id":$1}')
  .replaceAll(/"(width|height)":(\d+)/g, '"$1":"$2 px"');

const work = mkdtempSync(path.join(tmpdir(), "json-ld-"));
try {
  symlinkSync(path.join(here, "node_modules"), path.join(work, "node_modules"));
  writeFileSync(
    path.join(work, "article.ts"),
    `import type { NewsArticle, WithContext } from "schema-dts";\nexport const article: WithContext<NewsArticle> = ${typed};\n`,
  );
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node", "article.ts"];
  const { status } = spawnSync(path.join(here, "node_modules/.bin/tsc"), options, { cwd: work, stdio: "inherit" });
  if (status !== 0) {
    throw new Error("The JSON-LD is not what schema.org says");
  }
} finally {
  rmSync(work, { recursive: true });
}

const page = `<html><head><script type="application/ld+json">${jsonLd}</script></head></html>`;
const found = new WebAutoExtractor({ addLocation: true }).parse(page);
if (!found.jsonld?.NewsArticle) {
  throw new Error("No NewsArticle was found in the page");
}
const issues = await new Validator().validate(found);
for (const issue of issues) {
  console.log(`${issue.severity}: ${issue.issueMessage} ${JSON.stringify(issue.path)}`);
}
if (issues.some((issue) => issue.severity === "ERROR")) {
  process.exit(1);
}
console.log("JSON-LD: a NewsArticle of schema.org, with no error by Google's rules.");
