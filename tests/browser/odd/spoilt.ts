/** Pages that replace what everything is built on, and pages whose elements take the names of the DOM's own properties. */
import { type OddPage, odd, run } from "./page.ts";

/** Replaces every method and accessor of the DOM and the language by one that throws; `works` tells which of them was called. */
const SPOIL = `
  globalThis.touched = [];
  globalThis.works = () => touched.length === 0 || touched.join();
  globalThis.spoil = () => {
    const { ownKeys, getOwnPropertyDescriptor: ownOf, defineProperty: define, apply, construct } = Reflect;
    globalThis.gazetteDriverLooks = true;
    const list = touched;
    const bad = (name, real) => function (...given) {
      if (globalThis.gazetteDriverLooks !== false) return apply(real, this, given);
      list[list.length] = name;
      throw new Error("spoilt: " + name);
    };
    const owners = ["Node", "Element", "HTMLElement", "Document", "CharacterData", "Text", "Range", "StaticRange", "AbstractRange", "TreeWalker", "EventTarget", "MutationObserver",
      "MutationRecord", "IntersectionObserver", "ShadowRoot", "CSSStyleSheet", "HighlightRegistry", "Highlight", "Event", "Selection", "AbortController", "AbortSignal", "Promise", "Array",
      "Map", "Set", "RegExp", "String", "Object", "Function", "JSON", "CSS", "Reflect", "Iterator"].flatMap((name) => [globalThis[name], globalThis[name]?.prototype]).filter(Boolean);
    for (const owner of [...owners, Object.getPrototypeOf([][Symbol.iterator]()), globalThis])
      for (const key of ownKeys(owner)) {
        const found = ownOf(owner, key);
        if (!found.configurable || key === "constructor" || (owner === globalThis && !/^(setTimeout|clearTimeout|requestIdleCallback|requestAnimationFrame|getComputedStyle|matchMedia|postMessage|queueMicrotask|scrollBy)$/.test(String(key)))) continue;
        if (typeof found.value === "function" && !found.value.prototype) define(owner, key, { ...found, value: bad(String(key), found.value) });
        else if (found.get) define(owner, key, { ...found, get: bad(String(key), found.get) });
      }
    for (const name of ["MutationObserver", "IntersectionObserver", "Highlight", "StaticRange", "Range", "CSSStyleSheet", "AbortController", "Promise", "Map", "Set", "URLSearchParams", "TreeWalker", "NodeFilter"])
      define(globalThis, name, { value: new Proxy(globalThis[name], { construct: bad("new " + name, construct) }), configurable: true, writable: true });
    globalThis.gazetteDriverLooks = false;
  };`;

/** What our scripts ask of elements, documents and the window. */
const ASKED =
  `body head documentElement title lang hidden dir addEventListener removeEventListener dispatchEvent createTreeWalker createRange createElement evaluate
  querySelector querySelectorAll getElementById getSelection caretPositionFromPoint elementFromPoint elementsFromPoint activeElement
  visibilityState adoptedStyleSheets styleSheets defaultView location ownerDocument parentNode parentElement nodeType nodeName nodeValue localName
  tagName textContent innerText nextSibling previousSibling firstChild lastChild childNodes children isConnected shadowRoot assignedSlot closest matches
  contains getRootNode compareDocumentPosition host isContentEditable contentEditable getAttribute hasAttribute attributes checkVisibility
  getBoundingClientRect getClientRects scrollIntoView append appendChild remove style className classList id role data length normalize cloneNode focus`
    .split(/\s+/)
    .filter(Boolean);
const OURS = ["gazette", "gazetteSieve", "gazetteHeld", "gazetteShown", "gazetteCard", "gazetteWide"];
const GLOBALS = ["chrome", "browser", "scheduler", "CSS", "Highlight", "requestIdleCallback", "MutationObserver", "getComputedStyle"];

const inputs = (names: readonly string[]) => names.map((name) => `<input type=hidden name="${name}">`).join("");
const images = (names: readonly string[]) => names.map((name) => `<img alt="" name="${name}">`).join("");

const LATER = "setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<p>Then Astrill.'), 600)";

/** The rows. */
export const SPOILT: readonly OddPage[] = [
  {
    what: "that has spoilt every prototype and global before us",
    page: odd("<p>NordVPN</p><p>Astrill</p>", `${SPOIL}document.addEventListener("DOMContentLoaded", spoil);`),
    flags: ["NordVPN", "Astrill"],
  },
  {
    what: "that spoils every prototype and global after us",
    page: odd("<p>NordVPN</p>", SPOIL),
    flags: ["NordVPN"],
    act: run(
      "const add = document.body.append.bind(document.body); const made = document.createElement('p'); made.textContent = 'Astrill'; spoil(); add(made)",
    ),
    flagsAfter: ["NordVPN", "Astrill"],
  },
  {
    what: "whose text stands in a form with fields named like the DOM's properties",
    page: odd(
      `<form>${inputs(ASKED)}<p>NordVPN</p>then Surfshark <b>and</b> more<div>of Express<b>VPN</b>.</div></form>`,
      `onload = () => ${LATER}`,
    ),
    flags: ["NordVPN", "Surfshark", "ExpressVPN", "Astrill"],
    act: run("document.querySelector('p').textContent = 'VyprVPN'"),
    flagsAfter: ["VyprVPN", "Surfshark", "ExpressVPN", "Astrill"],
  },
  {
    what: "whose images are named like the document's properties",
    page: odd(`${images(ASKED)}<p>NordVPN</p><p id=last>Surfshark</p>`),
    flags: ["NordVPN", "Surfshark"],
    act: run("document.getElementById = Document.prototype.getElementById; last.textContent = 'VyprVPN'"),
    flagsAfter: ["NordVPN", "VyprVPN"],
  },
  {
    what: "whose forms and frames are named like the document's properties",
    page: odd(`${ASKED.map((name) => `<form name="${name}" id="${name}"></form>`).join("")}<p>NordVPN</p><p id=final>Surfshark</p>`),
    flags: ["NordVPN", "Surfshark"],
    act: run("final.textContent = 'VyprVPN'"),
    flagsAfter: ["NordVPN", "VyprVPN"],
  },
  {
    what: "with elements named like globals",
    page: odd(`${GLOBALS.map((name) => `<a id="${name}" name="${name}"></a>`).join("")}<p>NordVPN</p>`),
    flags: ["NordVPN"],
  },
  ...OURS.map(
    (name): OddPage => ({
      what: `with an element named ${name}`,
      page: odd(`<form id="${name}"><input name=stop><input name=end><input name=signal><input name=open></form><p>NordVPN</p>`),
      flags: ["NordVPN"],
    }),
  ),
];
