/** Extensions of one content script, written where they are needed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes an extension that runs `code` in every page into `folder`, for both browsers, and gives the folder. */
export function writeExtension(folder: string, name: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    browser_specific_settings: { gecko: { id: "bench@gazette.invalid", data_collection_permissions: { required: ["none"] } } },
    host_permissions: ["http://*/*", "https://*/*"],
    content_scripts: [{ js: ["script.js"], matches: ["http://*/*", "https://*/*"], run_at: "document_idle" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "script.js"), code);
  return folder;
}
