/** Whether the invariants hold on a random page: it stays as it made itself, nothing throws, and flags are those of a fresh scan. */
import type { Browser as Extension } from "webextension-polyfill";
import type { Backstage } from "../drive/backstage.ts";
import type { Loopback } from "../drive/serve.ts";
import type { Tab } from "../drive/tab.ts";
import type { FuzzCase } from "./make.ts";

declare const chrome: Extension;

/** Where pages are tried. */
export interface Ground {
  readonly tab: Tab;
  readonly backstage: Backstage;
  readonly loopback: Loopback;
}

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fuzz</title><script>
  const counted = (all, n) => all[n % all.length];
  const any = (n) => counted([...document.body.querySelectorAll("*")].filter((one) => one.localName !== "iframe"), n) ?? document.body.appendChild(document.createElement("p"));
  const text = (n) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    return counted(all, n) ?? document.body.appendChild(new Text("none"));
  };
  const frame = () => Document.prototype.querySelector.call(document, "iframe")?.contentDocument;
  const burst = (deeds) => {
    // A deed that its page makes impossible is none: what is in itself can't be moved into itself.
    for (const deed of deeds) try { (0, eval)(deed); } catch {}
    document.body.append("");
  };
</script>`;

/** How long flags must stay the same until they count, in ms, and how long that may take. */
const REST = 450;
const PATIENCE = 12_000;

/** Tries a page; gives what is wrong, null = nothing. `slack` makes every wait longer; `tell` hears how many flags were compared. */
export async function wrongWith(
  { parts, bursts }: FuzzCase,
  { tab, backstage, loopback }: Ground,
  slack = 1,
  tell?: (flags: number) => void,
): Promise<string | null> {
  const { page } = tab;
  const errors: string[] = [];
  const note = (error: unknown) => void errors.push(error instanceof Error ? `${error.message} ${error.stack}` : String(error));
  page.on("pageerror", note);
  const served = { body: `${HEAD}<body>${parts.join("\n")}`, headers: { "content-type": "text/html; charset=utf-8" } };
  try {
    await page.goto(loopback.put("fuzz.html", served), { waitUntil: "load", timeout: PATIENCE });
    for (const deeds of [[], ...bursts]) {
      const made = await page.evaluate(`burst(${JSON.stringify(deeds)}); document.documentElement.outerHTML`);
      const followed = await settled(page, slack);
      await backstage.page.evaluate((id) => chrome.runtime.sendMessage({ gazette: "startNeeded", question: { tab: id } }), tab.id);
      const fresh = await settled(page, slack, followed);
      if ((await page.evaluate("document.documentElement.outerHTML")) !== made) return "the page's own tree was changed";
      tell?.(followed.split("\n").filter(Boolean).length);
      if (fresh !== followed) return `flags after changes:\n${followed}\nflags of a fresh scan:\n${fresh}`;
      // Browsers ask for a page's icon by themselves.
      const ours = errors.filter((error) => !error.includes("favicon.ico"));
      if (ours.length > 0) return `an error reached the page: ${ours[0]}`;
    }
    return null;
  } catch (error) {
    return `the page does not answer: ${error}`;
  } finally {
    page.off("pageerror", note);
  }
}

/** The flags once they stay as they are; at once where they are as `expected`, after a moment. */
async function settled(page: Tab["page"], slack: number, expected?: string): Promise<string> {
  let last = "";
  let since = performance.now();
  const end = since + PATIENCE * slack;
  while (performance.now() < end) {
    const now = await page.evaluate(seenFlags);
    if (now !== last) since = performance.now();
    last = now;
    const stayed = performance.now() - since;
    if (expected === undefined ? stayed > REST * slack : now === expected ? stayed > 100 : stayed > 3 * REST * slack) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return last;
}

/** Runs in the page: the flags that can be seen, by their text and place. */
function seenFlags(): string {
  const placeOf = (node: Node): string => {
    const parent = Reflect.get(Node.prototype, "parentNode", node) as Node | null;
    if (parent)
      return `${placeOf(parent)}/${[...(Reflect.get(Node.prototype, "childNodes", parent) as NodeList)].indexOf(node as ChildNode)}`;
    return node instanceof ShadowRoot ? `${placeOf(node.host)}#` : "";
  };
  return [...(CSS.highlights.get("gazette-flag") ?? [])]
    .filter(({ startContainer, endContainer, endOffset }) => {
      const element = startContainer.parentElement;
      const range = new Range();
      range.setStart(startContainer, 0);
      range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
      return (
        !element || (Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) && range.getClientRects().length > 0)
      );
    })
    .map(({ startContainer, startOffset, endContainer, endOffset }) =>
      [
        startContainer.nodeValue?.slice(startOffset, startOffset + 20),
        placeOf(startContainer),
        startOffset,
        placeOf(endContainer),
        endOffset,
      ].join(" "),
    )
    .sort()
    .join("\n");
}
