/** The ways into the dossier that the browser itself has: the address bar, the menu on selected text and links. Firefox for Android has neither. */
import type { Menus, Omnibox, Tabs } from "webextension-polyfill";
import { openSearch, type Search } from "../src/dossier/search.ts";
import { type Found, kindOf } from "../src/dossier/search-entries.ts";
import { type Address, addressIn, dossierPath, entryAddress, hashOf } from "./address.ts";
import type { Door } from "./browser.ts";
import { packagedRecord } from "./records.ts";
import { placeName, printedDate } from "./ui/printed.ts";
import { say } from "./ui/say.ts";
import { ENTRY_WORDS, KIND_WORDS } from "./ui/words.ts";

const OFFERED = 6;
/** A selection may be a whole page. */
const LONGEST = 200;
const menus = (): readonly Menus.CreateCreatePropertiesType[] => [
  { id: "selection", contexts: ["selection"], title: say("menu_selection") },
  { id: "link", contexts: ["link"], title: say("menu_link"), targetUrlPatterns: ["http://*/*", "https://*/*"] },
];

/** Writes the menus; the browser keeps them. */
export async function writeMenus({ contextMenus }: Door): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const menu of menus()) contextMenus.create(menu);
}

/** Answers the address bar and the menus until the background is stopped. */
export function answerLookUps(door: Door): void {
  let opened: Promise<Search> | null = null;
  const search = (): Promise<Search> => {
    opened ??= packagedRecord(door).search().then(openSearch);
    // A failure is not kept: the next letter tries again.
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const open = async (address: Address, where: Omnibox.OnInputEnteredDisposition, tab?: Tabs.Tab): Promise<void> => {
    const url = door.runtime.getURL(dossierPath(address));
    if (where === "currentTab") await door.tabs.update(undefined, { url });
    else
      await door.tabs.create({
        url,
        active: where === "newForegroundTab",
        ...(tab?.id !== undefined && tab.id >= 0 && { openerTabId: tab.id }),
      });
  };
  const isXml = door.runtime.getURL("").startsWith("chrome-");

  door.omnibox?.setDefaultSuggestion({ description: say("omnibox_hint") });
  door.omnibox?.onInputChanged.addListener((text, suggest) => {
    void search().then(
      ({ find }) => suggest(find(text, OFFERED).map((found) => suggestion(found, isXml))),
      () => door.omnibox?.setDefaultSuggestion({ description: say("look_up_unreadable") }),
    );
  });
  door.omnibox?.onInputEntered.addListener(
    (text, where) => void open(text.startsWith("#/") ? addressIn(text) : { page: "search", query: text }, where),
  );
  door.contextMenus?.onClicked.addListener((info, tab) => {
    const query = queryOf(info);
    if (query !== "") void open({ page: "search", query }, "newForegroundTab", tab);
  });
}

function queryOf({ menuItemId, selectionText, linkUrl }: Menus.OnClickData): string {
  if (menuItemId === "selection") return (selectionText ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST);
  return URL.canParse(linkUrl ?? "") ? new URL(linkUrl ?? "").hostname.replace(/^www\./, "") : "";
}

/** A line of the address bar; Chrome reads it as XML. */
function suggestion(found: Found, isXml: boolean): Omnibox.SuggestResult {
  const kind = kindOf(found.id);
  const title = kind === "jurisdiction" ? placeName(found.place) : found.title;
  const detail = found.kind ? say(KIND_WORDS[found.kind]) : found.date ? printedDate(found.date) : say(ENTRY_WORDS[kind]);
  const description = `${title} – ${detail}`;
  const content = hashOf(entryAddress(found.id));
  return { content, description: isXml ? escaped(description) : description };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
