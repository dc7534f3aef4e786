/** What an administrator may set, as the JSON schema that Chrome reads `storage.managed` by; `npm run schema` writes it into the package. */
import { KINDS } from "../src/model.ts";
import { LOCKABLE } from "../src/presets.ts";
import { MODES, MOST_YEARS, PRIVATE_WINDOWS } from "../src/settings.ts";

/** From the project's root. */
export const MANAGED_SCHEMA = "extension/public/managed-schema.json";

/** The schema's text. Chrome knows only a part of JSON Schema: no unions, and every schema has a type. */
export function managedSchema(): string {
  const schema = {
    type: "object",
    properties: {
      mode: {
        title: "Flags on pages",
        description: "on: names are flagged. quiet: nothing is painted, the badge counts. asked: a page is read only when the reader asks.",
        type: "string",
        enum: MODES,
      },
      kinds: {
        title: "Kinds whose providers are flagged",
        description: "All others are only listed. Left out = all but platform and telecom.",
        type: "array",
        items: { type: "string", enum: KINDS },
      },
      years: {
        title: "Only events of the last years",
        description: "Only providers with an event of their own in this many last calendar years are flagged. Left out = of any year.",
        type: "integer",
        minimum: 1,
        maximum: MOST_YEARS,
      },
      privateWindows: {
        title: "Private windows",
        description: "read: as in other windows. asked: a page there is read only when the reader asks.",
        type: "string",
        enum: PRIVATE_WINDOWS,
      },
      paused: {
        title: "Hosts on which nothing is read",
        description: "Each exactly as in the address, in small letters: www.example.com. The reader can add others and not resume these.",
        type: "array",
        items: { type: "string" },
      },
      hidden: {
        title: "Providers that are never flagged",
        description: "Ids as in the record. The reader can add others and not show these.",
        type: "array",
        items: { type: "string" },
      },
      locked: {
        title: "Settings that the reader cannot change",
        description: "What is not named here is the default, below the reader's own choice.",
        type: "array",
        items: { type: "string", enum: LOCKABLE },
      },
      welcome: {
        title: "First-run page",
        description: "false: it does not open when the extension is installed.",
        type: "boolean",
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
