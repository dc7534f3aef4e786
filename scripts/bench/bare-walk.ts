/** The yardstick: an extension that only walks a page's text nodes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MANIFEST = {
  manifest_version: 3,
  name: "Bare walk",
  version: "1",
  content_scripts: [{ js: ["walk.js"], matches: ["http://*/*", "https://*/*"], run_at: "document_idle" }],
};

/** The least that reading a page can cost: every text node of the body, its text read and thrown away. */
const WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  globalThis.bareWalk = length;
}
`;

/** Writes the extension into `folder` and gives the folder. */
export function writeBareWalk(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, "walk.js"), WALK);
  return folder;
}
