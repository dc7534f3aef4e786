/** Random pages and what is done to them, as data: the same seed makes the same, and what fails can be made smaller. */

/** A page of `parts`, and deeds in bursts: expressions that run in it. */
export interface FuzzCase {
  readonly parts: readonly string[];
  readonly bursts: readonly (readonly string[])[];
}

/** Draws whole numbers below `below`. */
export type Draw = (below: number) => number;

/** Draws that depend on `seed` alone (Park and Miller's minimal standard, and a first step away from small seeds). */
export function drawFrom(seed: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) >>> 0) % 2147483646;
  state += 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

const NAMES = [
  "NordVPN",
  "Astrill",
  "Express<b>VPN</b>",
  "Azure",
  "Microsoft Azure",
  "Surfshark",
  "VyprVPN",
  "Facebook",
  "Hola VPN",
  "Nord<a href=#>VPN</a>",
];
const WORDS = [
  "said",
  "and then",
  "the weather",
  ".",
  "VPN",
  "x".repeat(300),
  "\u202e",
  "&#xd800;",
  "e\u0301\u0334",
  "<br>",
  "<wbr>",
  "<!-- -->",
];
const STYLES = [
  "",
  "",
  "",
  "display:none",
  "display:contents",
  "display:block",
  "display:inline",
  "visibility:hidden",
  "content-visibility:hidden",
  "float:left",
];
const SHELLS = [
  "p",
  "div",
  "span",
  "b",
  "a",
  "ul",
  "li",
  "table",
  "td",
  "nav",
  "aside",
  "h1",
  "button",
  "code",
  "form",
  "details",
  "dialog",
  "section",
  "label",
  "x-box",
  "math",
];
const FIELDS = ["parentNode", "localName", "closest", "host", "textContent", "nextSibling", "isConnected", "querySelector", "getAttribute"];
const FRAME = "<iframe srcdoc='<p>Frame'></iframe>";

/** A page and some bursts of deeds. */
export function makeCase(draw: Draw): FuzzCase {
  const list = <Item>(most: number, item: () => Item) => Array.from({ length: 1 + draw(most) }, item);
  return { parts: [FRAME, ...list(12, () => part(draw, 0))], bursts: list(3, () => list(8, () => deed(draw))) };
}

const of = <Item>(draw: Draw, items: readonly Item[]): Item => items[draw(items.length)] as Item;

function words(draw: Draw): string {
  return Array.from({ length: 1 + draw(5) }, () => of(draw, draw(3) === 0 ? NAMES : WORDS)).join(draw(6) === 0 ? "" : " ");
}

function part(draw: Draw, depth: number): string {
  const tag = of(draw, SHELLS);
  const style = of(draw, STYLES);
  const fields = tag === "form" ? `<input type=hidden name=${of(draw, FIELDS)}>` : "";
  const inside = () => (depth > 3 || draw(2) === 0 ? words(draw) : part(draw, depth + 1));
  const body = Array.from({ length: 1 + draw(3) }, inside).join(" ");
  const shadow = tag === "x-box" && draw(2) === 0 ? `<template shadowrootmode=open><p>${words(draw)}</p><slot></slot></template>` : "";
  return `<${tag}${style && ` style="${style}"`}${draw(12) === 0 ? " hidden" : ""}>${shadow}${fields}${body}</${tag}>`;
}

/** `any(n)` and `text(n)` are the n-th element and text node of the body, counted round. */
function deed(draw: Draw): string {
  const any = () => `any(${draw(997)})`;
  const text = () => `text(${draw(997)})`;
  const html = () => JSON.stringify(part(draw, 2));
  const deeds: readonly (() => string)[] = [
    () => `${any()}.remove()`,
    () => `${any()}.append(${any()})`,
    () => `${any()}.before(${any()})`,
    () => `${any()}.insertAdjacentHTML("beforeend", ${html()})`,
    () => `${any()}.insertAdjacentHTML("afterend", ${html()})`,
    () => `${any()}.replaceWith(${any()}.cloneNode(true))`,
    () => `${text()}.data = ${JSON.stringify(words(draw).replace(/<[^>]*>/g, ""))}`,
    () => `${text()}.insertData(0, "Before ")`,
    () => `{ const at = ${text()}; at.splitText(Math.floor(at.length / 2)); }`,
    () => `${any()}.normalize()`,
    () => `${text()}.remove()`,
    () => `${any()}.style.cssText = "${of(draw, STYLES)}"`,
    () => `${any()}.toggleAttribute("hidden")`,
    () =>
      `{ const made = document.createElement("x-late"); ${any()}.append(made); made.attachShadow({ mode: "open" }).innerHTML = ${html()}; }`,
    () => `frame()?.body.append(${any()})`,
    () => `{ const its = frame()?.body.lastElementChild; if (its) document.body.append(its); }`,
    () => `document.title = ${JSON.stringify(words(draw).replace(/<[^>]*>/g, ""))}`,
    () => `CSS.highlights.clear()`,
    () => `${any()}.setAttribute("contenteditable", "${draw(2) === 0}")`,
    () => `document.body.replaceWith(document.body.cloneNode(true))`,
  ];
  return of(draw, deeds)();
}
