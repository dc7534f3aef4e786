/** Pages whose documents come apart: nodes that leave for others, documents written anew, roots taken out; and what the page does to what is ours. */
import { cardBox, flagBox, middleOf } from "../card-seen.ts";
import { type OneTab, soon, stays } from "../one-tab.ts";
import { type OddPage, odd, run } from "./page.ts";

const TWO = "<p>NordVPN</p><p id=goes>Astrill</p>";

async function openCard({ page }: OneTab, text: string): Promise<void> {
  await page.mouse.move(2, 2);
  const [x, y] = middleOf(await flagBox(page, text));
  await page.mouse.move(x, y, { steps: 6 });
}

/** The rows. */
export const MOVING: readonly OddPage[] = [
  {
    what: "that moves a flagged paragraph into a frame",
    page: odd(`${TWO}<iframe srcdoc="<p>A frame</p>"></iframe>`),
    flags: ["NordVPN", "Astrill"],
    act: run("document.querySelector('iframe').contentDocument.body.append(goes)"),
    flagsAfter: ["NordVPN"],
  },
  {
    what: "that moves a flagged paragraph into a frame and back",
    page: odd(`${TWO}<iframe srcdoc="<p>A frame</p>"></iframe>`),
    flags: ["NordVPN", "Astrill"],
    act: run(`(async () => { const { contentDocument } = document.querySelector("iframe"); const one = goes;
      contentDocument.body.append(one); await new Promise((done) => setTimeout(done, 700)); document.body.append(one); })()`),
    flagsAfter: ["NordVPN", "Astrill"],
  },
  {
    what: "into which a frame's paragraphs are moved",
    page: odd(`<p>NordVPN</p><iframe srcdoc="<p>Astrill</p>"></iframe>`),
    flags: ["NordVPN"],
    act: run("document.body.append(document.querySelector('iframe').contentDocument.querySelector('p'))"),
    flagsAfter: ["NordVPN", "Astrill"],
  },
  {
    what: "whose root is an inline element, and whose text changes",
    page: odd(TWO),
    flags: ["NordVPN", "Astrill"],
    act: run(`(async () => { const root = document.createElement("span"); document.documentElement.replaceWith(root); root.append("NordVPN");
      await new Promise((done) => setTimeout(done, 600)); root.append("."); document.append(document.createComment("x")); })()`),
    flagsAfter: ["NordVPN"],
  },
  {
    what: "that moves an element with a flagged shadow root into a frame",
    page: odd(
      `<p>NordVPN</p><x-open id=goes><template shadowrootmode=open><p>Astrill</p></template></x-open><iframe srcdoc="<p>A frame</p>"></iframe>`,
    ),
    flags: ["NordVPN", "Astrill"],
    act: run("document.querySelector('iframe').contentDocument.body.append(goes)"),
    flagsAfter: ["NordVPN"],
  },
  {
    what: "that writes itself anew by document.open, and has cards then, too",
    page: odd(TWO),
    flags: ["NordVPN", "Astrill"],
    act: async (at) => {
      await at.page.evaluate(
        "document.open(); document.write('<title>New</title><p style=\"margin:300px\">Surfshark answered.'); document.close()",
      );
      await soon(at.painted).toEqual(["Surfshark"]);
      await openCard(at, "Surfshark");
      await soon(() => cardBox(at.page)).not.toBeNull();
      await at.page.keyboard.press("Escape");
      await soon(() => cardBox(at.page)).toBeNull();
    },
    flagsAfter: ["Surfshark"],
  },
  {
    what: "that takes out its root and puts in another",
    page: odd(TWO),
    flags: ["NordVPN", "Astrill"],
    act: run(`(async () => { document.documentElement.remove(); await new Promise((done) => setTimeout(done, 900));
      const root = document.createElement("html"); root.append(document.createElement("body")); root.lastChild.append("Surfshark answered."); document.append(root); })()`),
    flagsAfter: ["Surfshark"],
  },
  {
    what: "that has no root any more",
    page: odd(TWO),
    flags: ["NordVPN", "Astrill"],
    act: run("document.documentElement.remove()"),
    flagsAfter: [],
  },
  {
    what: "that takes every card away at once",
    page: odd(
      "<p style='margin:300px'>NordVPN answered.</p>",
      `let taken = 0; globalThis.works = () => taken < 50 || taken;
      new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.popover) { taken += 1; node.remove(); } })
        .observe(document, { childList: true, subtree: true });`,
    ),
    flags: ["NordVPN"],
    act: async (at) => {
      await openCard(at, "NordVPN");
      await stays(() => cardBox(at.page), null, 1200);
      await openCard(at, "NordVPN");
    },
  },
  {
    what: "that covers every card with a dialog of its own",
    page: odd(
      "<p style='margin:300px'>NordVPN answered.</p><dialog>Covered.</dialog>",
      `new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.popover) document.querySelector("dialog").showModal(); })
        .observe(document, { childList: true, subtree: true });`,
    ),
    flags: ["NordVPN"],
    act: async (at) => {
      await openCard(at, "NordVPN");
      await soon(() => at.page.evaluate("document.querySelector('dialog').open")).toBe(true);
      await at.page.keyboard.press("Escape");
      await at.page.keyboard.press("Escape");
      await at.page.mouse.move(2, 2);
      await soon(() => at.page.evaluate("document.querySelector('dialog').open")).toBe(false);
      await soon(() => cardBox(at.page)).toBeNull();
    },
  },
  {
    what: "that clicks its flags itself",
    page: odd("<p>NordVPN answered.</p>"),
    flags: ["NordVPN"],
    act: async (at) => {
      await at.page.evaluate(`setInterval(() => { const p = document.querySelector("p"); const { x, y } = p.getBoundingClientRect();
        const where = { bubbles: true, composed: true, cancelable: true, clientX: x + 20, clientY: y + 8, pointerType: "mouse" };
        for (const type of ["pointerover", "pointermove", "pointerdown", "pointerup", "click"]) p.dispatchEvent(new PointerEvent(type, where));
        p.click(); }, 50)`);
      await stays(() => cardBox(at.page), null, 1500);
    },
  },
  {
    what: "that clears, replaces and reads our highlights",
    page: odd(`${TWO}<main></main>`),
    flags: ["NordVPN", "Astrill"],
    act: run(`(async () => {
      for (let i = 0; i < 20; i += 1) {
        if (i % 3 === 0) CSS.highlights.clear();
        else if (i % 3 === 1) CSS.highlights.set("gazette-flag", new Highlight(new Range()));
        else { const theirs = CSS.highlights.get("gazette-flag"); theirs?.clear(); theirs?.add(document); }
        await new Promise((done) => setTimeout(done, 60));
      }
    })().catch(() => null).then(() => document.querySelector("main").append("And Surfshark."))`),
    flagsAfter: ["NordVPN", "Astrill", "Surfshark"],
  },
  {
    what: "that sends messages in our name",
    page: odd(TWO),
    flags: ["NordVPN", "Astrill"],
    act: async (at) => {
      const before = [await at.browser.stored(), (await at.browser.backstage.tabs()).length];
      await at.page.evaluate((id) => {
        const all = [
          "openDossier",
          "pageNeeded",
          "startNeeded",
          "readerNeeded",
          "cardNeeded",
          "flagsHere",
          "readNow",
          "goToFlag",
          "showMention",
        ];
        for (const gazette of all) {
          const message = { gazette, question: { order: 0, page: "provider", tab: 1, step: 1, wanted: true } };
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(new CustomEvent("message", { detail: message }));
          postMessage(message, "*");
          new BroadcastChannel("gazette").postMessage(message);
          const { runtime } =
            (
              globalThis as {
                chrome?: { runtime?: { sendMessage?(...given: unknown[]): unknown; connect?(...given: unknown[]): unknown } };
              }
            ).chrome ?? {};
          for (const given of [[id, message], [message]]) {
            try {
              runtime?.sendMessage?.(...given);
              runtime?.connect?.(...given);
            } catch {}
          }
        }
      }, new URL(at.browser.root).host);
      await stays(async () => [await at.browser.stored(), (await at.browser.backstage.tabs()).length], before);
      await stays(() => cardBox(at.page), null, 200);
    },
  },
];
