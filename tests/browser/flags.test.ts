import { describe, expect, test } from "vitest";
import { EVENTLESS } from "../record.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("flags in %s", (name) => {
  const at = useOneTab(name);

  test("stand in running text; furniture is recognised only", async () => {
    await at.show(`
      <nav><a href="#">NordVPN</a></nav>
      <main>
        <p>The regulator wrote to Astrill about its service last year.</p>
        <ul><li><a href="#">Share on Surfshark</a></li><li><a href="#">Share on TunnelBear</a></li><li><a href="#">Share on StrongVPN</a></li></ul>
        <button>Get ExpressVPN</button>
      </main>
      <footer>VyprVPN is a partner of this page.</footer>`);
    await soon(at.painted).toEqual(["Astrill"]);
    const rows = ["nordvpn: NordVPN", "astrill: Astrill", "surfshark: Surfshark", "tunnelbear: TunnelBear", "strongvpn: StrongVPN"];
    const all = [...rows, "expressvpn: ExpressVPN", "vyprvpn: VyprVPN"];
    expect(await at.matches()).toEqual(all.map((row) => `${row} × 1, ${row.startsWith("astrill") ? 1 : 0}`));
  });

  test("stand at the first mention in each paragraph", async () => {
    await at.show("<p>NordVPN and NordVPN and <b>NordVPN</b> and Astrill.</p><p>Once more NordVPN.</p>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "NordVPN"]);
    expect(await at.matches()).toEqual(["nordvpn: NordVPN × 4, 2", "astrill: Astrill × 1, 1"]);
  });

  test("stand at no platform, no telecom operator and no provider without own events", async () => {
    await at.show(`<p>Facebook, China Mobile, ${EVENTLESS.name} and NordVPN answered the letter.</p>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    const rows = [
      "facebook: Facebook × 1, 0",
      "china-mobile: China Mobile × 1, 0",
      `${EVENTLESS.id}: ${EVENTLESS.name} × 1, 0`,
      "nordvpn: NordVPN × 1, 1",
    ];
    expect(await at.matches()).toEqual(rows);
  });

  test("pass over words that mean something else", async () => {
    await at.show("<p>The sky was a deep azure, Azure as a summer day.</p><p>Draw a line. A signal from space.</p><p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    expect(await at.matches()).toEqual(["nordvpn: NordVPN × 1, 1"]);
  });

  test("stand at ambiguous names whose meaning is clear", async () => {
    await at.show("<p>We run on Azure and AWS.</p>");
    await soon(at.painted).toEqual(["Azure", "AWS"]);
  });

  test("stand at names that go on over inline elements, and at names in other scripts", async () => {
    await at.show("<p>Express<b>VPN</b> was named.</p><p>他们使用阿里云的服务。</p><p>Роскомнадзор пишет Экспресс\u00a0ВПН.</p>");
    await soon(at.painted).toEqual(["ExpressVPN", "阿里云", "Экспресс ВПН"]);
  });

  test("keep neighbouring links apart", async () => {
    await at.show('<p><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></p>');
    await soon(at.matches).toEqual(["facebook: Facebook × 1, 0", "x-twitter: Twitter × 1, 0", "whatsapp: WhatsApp × 1, 0"]);
  });

  test("never stand in code, fields, editors, scripts, hidden text, attributes or other frames", async () => {
    await at.show(`
      <code>NordVPN</code><pre>NordVPN</pre><kbd>NordVPN</kbd>
      <textarea>NordVPN</textarea><input value="NordVPN"><select><option>NordVPN</option></select>
      <div contenteditable="true"><p>NordVPN</p></div>
      <script type="text/plain">NordVPN</script><style>/* NordVPN */</style><template>NordVPN</template><noscript>NordVPN</noscript>
      <p style="display:none">NordVPN</p><p style="visibility:hidden">NordVPN</p><div hidden><p>NordVPN</p></div>
      <details><summary>More</summary><p>NordVPN</p></details><dialog>NordVPN</dialog>
      <img alt="NordVPN" title="NordVPN" src="data:,"><iframe srcdoc="<p>NordVPN"></iframe><!-- NordVPN -->
      <svg><text y="20">NordVPN</text></svg>
      <p>Astrill</p>`);
    await soon(at.painted).toEqual(["Astrill"]);
    expect(await at.matches()).toEqual(["astrill: Astrill × 1, 1"]);
  });

  test("never stand in text that is not drawn: without a slot, or kept to be found", async () => {
    await at.show(`
      <x-bare>NordVPN<template shadowrootmode="open"><p>Nothing.</p></template></x-bare>
      <p hidden="until-found">Surfshark</p><p>Astrill</p>`);
    await soon(at.painted).toEqual(["Astrill"]);
  });

  test("stand at the first mention in a paragraph that is drawn", async () => {
    await at.show(`
      <p><x-bare>NordVPN<template shadowrootmode="open"></template></x-bare>, <x-bare>NordVPN<template shadowrootmode="open"></template></x-bare>,
        <b>NordVPN</b> and <i>NordVPN</i></p>
      <p><x-bare>Astrill<template shadowrootmode="open"></template></x-bare></p><p>Astrill</p>`);
    await soon(async () => (await at.matches()).toSorted()).toEqual(["astrill: Astrill × 1, 1", "nordvpn: NordVPN × 2, 1"]);
  });

  test("are gone, when the popup asks, where the page has since called a part its navigation", async () => {
    await at.show("<div id=part><p>NordVPN</p></div><p>Astrill</p>");
    // What it had passed over it reads when it is asked for the first time.
    await soon(at.matches).toEqual(["nordvpn: NordVPN × 1, 1", "astrill: Astrill × 1, 1"]);
    await at.page.evaluate(() => document.querySelector("#part")?.setAttribute("role", "navigation"));
    await soon(at.matches).toEqual(["nordvpn: NordVPN × 1, 0", "astrill: Astrill × 1, 1"]);
    expect(await at.painted()).toEqual(["Astrill"]);
  });

  test("appear in text that is shown later", async () => {
    await at.show(`
      <style>.off { display: none }</style>
      <p id="none" class="off">ExpressVPN</p>
      <details><summary>More</summary><p>NordVPN</p></details>
      <p>Seen at once: Astrill <span id="inline" class="off">and Surfshark</span></p>`);
    await soon(at.painted).toEqual(["Astrill"]);
    await at.page.evaluate(() => document.querySelector("#none")?.classList.remove("off"));
    await soon(at.painted).toEqual(["ExpressVPN", "Astrill"]);
    await at.page.click("summary");
    await soon(at.painted).toEqual(["ExpressVPN", "NordVPN", "Astrill"]);
    await at.page.evaluate(() => document.querySelector("#inline")?.classList.remove("off"));
    await soon(at.painted).toEqual(["ExpressVPN", "NordVPN", "Astrill", "Surfshark"]);
  });

  test("appear in text that kept its place while it could not be seen", async () => {
    await at.show('<p id="unseen" style="visibility:hidden">VyprVPN</p><p>Astrill</p>');
    await soon(at.painted).toEqual(["Astrill"]);
    await at.page.evaluate(() => document.querySelector("#unseen")?.removeAttribute("style"));
    await soon(at.painted).toEqual(["VyprVPN", "Astrill"]);
  });

  test("stand in text whose element has no box of its own", async () => {
    await at.show('<p><span style="display:contents">NordVPN</span> and</p><p style="display:contents">Astrill</p>');
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
  });

  test("stand in open shadow roots and are styled there", async () => {
    await at.show(`
      <x-open><template shadowrootmode="open"><p>NordVPN</p><x-inner></x-inner></template></x-open>
      <x-closed><template shadowrootmode="closed"><p>VyprVPN</p></template></x-closed>
      <p>Astrill</p>
      <script>
        customElements.define("x-inner", class extends HTMLElement {
          constructor() { super().attachShadow({ mode: "open" }).innerHTML = "<p>Surfshark</p>"; }
        });
      </script>`);
    await soon(async () => [...(await at.painted())].sort()).toEqual(["Astrill", "NordVPN", "Surfshark"]);
    const sheets = await at.page.evaluate(() => document.querySelector("x-open")?.shadowRoot?.adoptedStyleSheets.length);
    expect(sheets).toBe(1);
  });

  test("leave the document byte for byte as it was", async () => {
    const watch = `<script>
      document.addEventListener("DOMContentLoaded", () => {
        window.before = document.documentElement.outerHTML;
        window.changes = 0;
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        new MutationObserver((records) => { window.changes += records.length; }).observe(document, all);
      });
    </script>`;
    await at.show(pageOf("<p>NordVPN and <a href='#'>Astrill</a></p><p class=x>Express<b>VPN</b></p>", watch));
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "ExpressVPN"]);
    const result = await at.page.evaluate(() => {
      const { before, changes } = window as Window & { before?: string; changes?: number };
      return { same: before === document.documentElement.outerHTML, changes, sheets: document.adoptedStyleSheets.length };
    });
    expect(result).toEqual({ same: true, changes: 0, sheets: 0 });
  });

  test("are painted again where the page has taken some out of the highlight, or put others in", async () => {
    await at.show("<main><p>NordVPN and Astrill</p></main>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await at.page.evaluate(() => {
      const ours = CSS.highlights.get("gazette-flag");
      for (const range of [...(ours ?? [])].slice(1)) ours?.delete(range);
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Also Surfshark.</p>");
    });
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "Surfshark"]);
    await at.page.evaluate(() => {
      const ours = CSS.highlights.get("gazette-flag");
      const nowhere = { startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 0 };
      ours?.clear();
      for (let i = 0; i < 3; i += 1) ours?.add(new StaticRange(nowhere));
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>And Mullvad VPN.</p>");
    });
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "Surfshark", "Mullvad VPN"]);
  });

  test("are counted no more where a later style hides them", async () => {
    await at.show("<style>.quiet #one{display:none}</style><main><p id=one>NordVPN</p><p>Astrill</p></main>");
    await soon(at.badge).toBe("2");
    await at.page.evaluate(() => {
      document.body.className = "quiet";
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>!</p>");
    });
    await soon(at.badge).toBe("1");
  });
});
