/** Nothing is told or done by hovering alone: each place in the code that a mouse's pointer is heard, and what a finger has instead. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../extension");
/** The attribute `title` of an element, not that of a component or of a menu. */
const HOVERS =
  /:hover|(?:pointer|mouse)(?:enter|over|move|leave|out)\b|on(?:Pointer|Mouse)(?:Enter|Over|Move|Leave|Out)\b|<[a-z]+\s[^<>]*\btitle=|class: "[^"]*", title:/;

/** By file: what hovering does there, and what a tap or the page itself does. */
const INSTEAD: Readonly<Record<string, string>> = {
  "content/card-opener.ts": "opens the card: a tap on the flag does; of a name in a link, the popup's list has it",
  "dossier/Spots.tsx": "says what a mark stands for: a tap opens its event or the list of its events",
  "dossier/Timeline.tsx": "chooses years by dragging: the buttons below do",
  "dossier/compare.css": "shows which name is a link: a line does; and marks the row",
  "dossier/filters.css": "marks what would be pressed",
  "dossier/lists.css": "shows which title is a link: a line does",
  "dossier/spots.css": "marks what would be pressed",
  "dossier/timeline.css": "marks what would be pressed, but not what cannot be",
  "popup/Header.tsx": "says the whole of a host that is cut off: it is not, but broken into lines",
  "popup/list.css": "marks what would be pressed",
  "popup/states.css": "marks what would be pressed",
  "ui/Brief.tsx": "says a source's title: the link leads to it, and the dossier has it",
  "ui/LateLink.tsx": "says a source's title: the link leads to it, and the dossier has it",
  "ui/acts.css": "marks what would be pressed",
  "ui/look-up.css": "marks what would be pressed",
  "ui/marks.tsx": "says a place's name: it stands in place of the code",
  "ui/record.css": "shows which title is a link: a line does",
  "ui/sheet.css": "marks what would be pressed",
  "welcome/Example.tsx": "chooses a name: a tap does",
};

test("every file that hears a pointer hover is known, with what a finger has instead", () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const hovering = files.filter((name) => /\.(ts|tsx|css)$/.test(name) && HOVERS.test(readFileSync(join(ROOT, name), "utf8")));
  expect(hovering.sort()).toEqual(Object.keys(INSTEAD).sort());
});
