/** Pages of our own that go on changing, each by a script of its own that uses no promise: microtasks on them are the extension's. */
import { OWN_PAGES, ownPage } from "./own-pages.ts";

/** A page that changes from two seconds after its load on, for longer than it is watched. */
export interface MutatingPage {
  readonly name: string;
  readonly html: string;
}

/** What stands in the changing parts, over and over: two names in some seventy words, one of which counts by itself. */
const PROSE =
  "the market rose a little in the morning and fell again when the ministry said that the network had been down for most of the night while " +
  "people in the towns along the coast waited for word of it and NordVPN told its readers that nothing was known to be wrong with any of the " +
  "lines but a spokesman for Signal said on Monday that messages would come late for some until the work at the two stations was done";

const TEXT = `const words = "${PROSE}".split(" ");
let n = 0;
const some = (count) => Array.from({ length: count }, () => words[n++ % words.length]).join(" ");
const put = (tag, text) => { const made = document.createElement(tag); made.textContent = text; return made; };
const main = document.querySelector("main");
`;

const SCRIPTS: Readonly<Record<string, string>> = {
  "ticker, 60 a second": `
const cells = Array.from({ length: 20 }, () => main.appendChild(put("p", some(6))));
const tick = () => { for (const cell of cells) cell.firstChild.data = some(5) + " " + n; requestAnimationFrame(tick); };
setTimeout(tick, 2000);`,
  "10,000 rows inserted": `
const table = main.appendChild(document.createElement("table")).appendChild(document.createElement("tbody"));
const row = () => { const made = document.createElement("tr"); for (let i = 0; i < 3; i++) made.append(put("td", some(4))); return made; };
setTimeout(() => { for (let i = 0; i < 10_000; i++) table.append(row()); }, 2500);`,
  "infinite scroll": `
const post = () => { const made = document.createElement("article"); made.append(put("h2", some(5)), put("p", some(60)), put("p", some(40))); return made; };
setTimeout(() => setInterval(() => { for (let i = 0; i < 10; i++) main.append(post()); scrollTo(0, 1e9); }, 300), 2000);`,
  "feed, 1,000 posts down": `
const feed = main.appendChild(document.createElement("div"));
const line = (...links) => { const made = document.createElement("p"); made.append(...links.flatMap((text) => [put("a", text), " "])); return made; };
const post = () => { const made = document.createElement("div"); made.append(line(some(2)), put("p", some(60)), line("Reply", "Share", "Save")); return made; };
for (let i = 0; i < 1000; i++) feed.append(post());
setTimeout(() => setInterval(() => { for (let i = 0; i < 10; i++) feed.append(post()); scrollTo(0, 1e9); }, 300), 2000);`,
  "one cell of 10,000 rows": `
const table = main.appendChild(document.createElement("table")).appendChild(document.createElement("tbody"));
const row = () => { const made = document.createElement("tr"); for (let i = 0; i < 3; i++) made.append(put("td", some(4))); return made; };
for (let i = 0; i < 10_000; i++) table.append(row());
const cell = table.lastChild.lastChild.firstChild;
setTimeout(() => setInterval(() => { cell.data = some(3) + " " + n; }, 200), 2000);`,
  "text editor": `
const editor = main.insertBefore(document.createElement("div"), main.firstChild);
editor.contentEditable = "true";
for (let i = 0; i < 60; i++) editor.append(put("p", some(50)));
const type = () => { document.execCommand("insertText", false, n % 40 === 0 ? " " + some(1) + " " : "abcdefgh"[n++ % 8]); };
setTimeout(() => { editor.focus(); getSelection().collapse(editor.lastChild.firstChild, 4); setInterval(type, 60); }, 2000);`,
};

/** The median page in Latin script, four times, each with a way of changing. */
export function mutatingPages(): readonly MutatingPage[] {
  const plan = OWN_PAGES.find(({ name }) => name === "median-latin");
  if (!plan) throw new Error("there is no page median-latin");
  const still = ownPage(plan);
  return Object.entries(SCRIPTS).map(([name, script]) => ({
    name,
    html: still.replace("</body>", () => `<script>{${TEXT}${script}}</script></body>`),
  }));
}

/** The page's own script runs, and nothing is fetched. */
export const MUTATING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
