/**
 * Pages that are deep, long, or never at rest. The browser's own time with them is much of what is waited for, so a twentieth of each is the rule,
 * and `GAZETTE_LARGE=1 npx vitest run tests/browser/odd.test.ts` makes them whole.
 */
import { type OddPage, odd, run } from "./page.ts";

const PART = process.env.GAZETTE_LARGE ? 1 : 20;
const LONG = process.env.GAZETTE_LARGE ? 100_000 : 25_000;
const counted = (whole: number) => (whole / PART).toLocaleString("en");

/** Adds what is large by script: parsers flatten what is too deep, and a page of many megabytes would take long to send. */
const built = (script: string) =>
  odd(
    "<main></main>",
    `addEventListener("DOMContentLoaded", () => { const main = document.querySelector("main"); let at = main; ${script} });`,
  );

/** What only its reading makes large is hidden, so that the browser need not draw it; a name stands behind it. */
const hidden = (script: string) => built(`${script} main.hidden = true; main.after("NordVPN.");`);

/** The rows. */
export const LARGE: readonly OddPage[] = [
  {
    what: `with ${counted(10_000)} elements one inside the other`,
    page: built(`
      for (let i = 0; i < ${10_000 / PART}; i += 1) { const next = document.createElement("div"); next.style.display = "contents"; at.append(next); at = next; }
      at.append("At the bottom, NordVPN.");`),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: `with ${counted(10_000)} inline elements one inside the other, each with text`,
    page: hidden(
      `for (let i = 0; i < ${10_000 / PART}; i += 1) { const next = document.createElement("b"); next.append("Word "); at.append(next); at = next; }`,
    ),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: `with ${counted(2_000)} shadow roots one inside the other`,
    page: built(`
      for (let i = 0; i < ${2_000 / PART}; i += 1) { const next = document.createElement("x-deep"); next.style.display = "contents"; at.append(next); at = next.attachShadow({ mode: "open" }); }
      const p = document.createElement("p"); p.textContent = "NordVPN"; at.append(p);`),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: `with ${counted(1_000_000)} nodes in one paragraph, one of two hundred a name`,
    page: hidden(
      `for (let i = 0; i < ${500_000 / PART}; i += 1) main.append(Object.assign(document.createElement("i"), { textContent: i % 100 ? "word " : "X " }));`,
    ),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: `with ${counted(50)} MB of text in one node`,
    page: hidden(`at.append("Some words of no meaning, one after the other. ".repeat(${1_100_000 / PART}));`),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: "whose only name lies across the sixteen thousandth character of its text",
    page: built(`at.append("a ".repeat(7_998) + ["No", "rdVPN"].join("") + " a".repeat(60_000));`),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: "that takes out paragraphs while it is read",
    page: built(`
      const name = ["No", "rdVPN"].join("");
      for (let i = 0; i < 2_000; i += 1) { const p = document.createElement("p"); p.textContent = i === 1_999 ? name : "Some words of no meaning. ".repeat(20); main.append(p); }
      // From the end on: where reader and remover meet, the paragraph that is being read goes.
      const step = () => { for (let i = 0; i < 10; i += 1) main.children[main.children.length - 2]?.remove(); if (main.children.length > 1) setTimeout(step, 1); };
      setTimeout(step, 1);`),
    flags: ["NordVPN"],
    patience: LONG,
  },
  {
    what: `with ${counted(100_000)} names`,
    page: built(
      `const p = document.createElement("p"); p.textContent = "NordVPN"; for (let i = 0; i < ${100_000 / PART}; i += 1) main.append(p.cloneNode(true));`,
    ),
    flags: 100_000 / PART,
    act: run("document.querySelector('main p').textContent = 'Nothing.'"),
    flagsAfter: 100_000 / PART - 1,
    patience: LONG,
  },
  {
    what: "whose text changes in every frame",
    page: odd(
      "<p>NordVPN</p><p id=clock>0</p><p id=name>Astrill</p>",
      `let frames = 0;
      const step = () => {
        frames += 1;
        clock.textContent = frames + (frames % 2 ? " Surfshark" : " none");
        document.querySelector("#name").firstChild.data = frames % 2 ? "Astrill" : "Now Astrill";
        if (frames < 120) requestAnimationFrame(step);
        else clock.textContent = "over";
      };
      addEventListener("load", () => requestAnimationFrame(step));
      globalThis.works = () => frames > 0 || "no frame came";`,
    ),
    flags: ["NordVPN", "Astrill"],
    act: ({ page }) => page.waitForFunction("clock.textContent === 'over'"),
    flagsAfter: ["NordVPN", "Astrill"],
    patience: LONG,
  },
];
