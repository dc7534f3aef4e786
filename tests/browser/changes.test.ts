import { describe, expect, test } from "vitest";
import { expectFresh } from "./fresh.ts";
import { BROWSERS } from "./harness.ts";
import { FAR, soon, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("a page that changes in %s", (name) => {
  const at = useOneTab(name);
  /** Runs in the page; `main` is its main element. */
  const change = (how: (main: HTMLElement) => void) => at.page.evaluate(`(${how})(document.querySelector("main"))`);

  const equalsFresh = () => expectFresh(at);

  test("has its added text flagged", async () => {
    await at.show("<main><p>NordVPN</p></main>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await change((main) => main.insertAdjacentHTML("afterbegin", "<p>First came Astrill.</p><!-- -->"));
    await soon(at.painted).toEqual(["Astrill", "NordVPN"]);
    await soon(at.badge).toBe("2");
    await equalsFresh();
  });

  test("that names nobody at first is still followed", async () => {
    await at.show("<main><p>Nothing.</p></main>");
    await soon(at.badge).toBe("");
    await change((main) => main.insertAdjacentHTML("beforeend", "<p>Astrill</p>"));
    await soon(at.painted).toEqual(["Astrill"]);
    await soon(at.badge).toBe("1");
  });

  test("has its rewritten text flagged anew", async () => {
    await at.show("<main><p>Today: NordVPN and <i>Surfshark</i>.</p></main>");
    await soon(at.painted).toEqual(["NordVPN", "Surfshark"]);
    await change((main) => {
      const text = main.querySelector("p")?.firstChild;
      if (text) text.nodeValue = "Tomorrow it will be Express";
      (main.querySelector("i") as HTMLElement).textContent = "VPN";
    });
    await soon(at.painted).toEqual(["ExpressVPN"]);
    await equalsFresh();
  });

  test("has a flag moved on where text is put before the name in its node", async () => {
    await at.show("<main><p>NordVPN wrote.</p></main>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await change((main) => {
      const text = main.querySelector("p")?.firstChild;
      if (text instanceof Text) text.insertData(0, "It is said that ");
    });
    await soon(at.painted).toEqual(["NordVPN"]);
    await equalsFresh();
  });

  test("loses its flags with its text", async () => {
    await at.show("<main><p>NordVPN</p><p id=gone>Astrill</p><p>Surfshark</p></main>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "Surfshark"]);
    await change((main) => main.querySelector("#gone")?.remove());
    await soon(at.painted).toEqual(["NordVPN", "Surfshark"]);
    await change((main) => main.replaceChildren());
    await soon(at.painted).toEqual([]);
    await soon(at.badge).toBe("");
  });

  test("that scrolls on without end has every part flagged", async () => {
    await at.show(`<main><p>NordVPN</p></main><script>
      let parts = 0;
      addEventListener("scroll", () => {
        if (parts < 20) document.querySelector("main").insertAdjacentHTML("beforeend", "<p style='height:600px'>Part " + ++parts + ": Astrill</p>");
      });
      document.querySelector("main").style.paddingBottom = "2000px";
    </script>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    await soon(async () => {
      await at.page.evaluate(() => scrollBy(0, 97));
      return (await at.painted()).length;
    }).toBe(21);
    await soon(at.badge).toBe("2");
  });

  test("that goes to another page without loading it is read anew", async () => {
    await at.show("<main><h1>NordVPN</h1><p>NordVPN and Astrill</p></main>");
    await soon(at.badge).toBe("2");
    await change(() => {
      history.pushState(null, "", "other");
      document.title = "Surfshark";
      document.body.innerHTML = "<main><p>Surfshark alone</p></main>";
    });
    await soon(at.painted).toEqual(["Surfshark"]);
    await soon(at.badge).toBe("1");
    expect(await at.seen()).toMatchObject({ title: "Surfshark", matches: [{ provider: "surfshark", count: 1 }] });
  });

  test("keeps the flag of a paragraph that is moved", async () => {
    await at.show("<main><p id=one>NordVPN</p><p>Astrill</p></main>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await change((main) => main.append(document.querySelector("#one") as Element));
    await soon(at.painted).toEqual(["Astrill", "NordVPN"]);
    await equalsFresh();
  });

  test("keeps the flag of a paragraph that is put into a new block, and of one whose block is", async () => {
    await at.show("<main><p id=one>NordVPN</p><p>Astrill</p></main>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    for (const flags of [
      ["Astrill", "NordVPN", "Surfshark"],
      ["Astrill", "NordVPN", "Surfshark", "Mullvad VPN"],
    ]) {
      // Put in before the page holds the new block: of what is in it the page tells nothing.
      await change((main) => {
        const before = main.querySelector("section");
        const box = document.createElement("section");
        box.append(before ?? (document.querySelector("#one") as Element), before ? "Mullvad VPN" : "Surfshark");
        main.append(box);
      });
      await soon(at.painted).toEqual(flags);
    }
    await equalsFresh();
  });

  test("settles an ambiguous name by a clear one that comes later, and no longer when that leaves", async () => {
    await at.show(`<main><p>The Azure team met.</p>${FAR}<p id=last>Nothing.</p></main>`);
    await soon(at.matches).toEqual([]);
    await change((main) => main.insertAdjacentHTML("beforeend", "<p id=clear>Microsoft Azure</p>"));
    await soon(at.painted).toEqual(["Azure", "Microsoft Azure"]);
    await change((main) => main.querySelector("#clear")?.remove());
    await soon(at.painted).toEqual([]);
    await change(() => {
      document.title = "Microsoft Azure";
    });
    await soon(at.painted).toEqual(["Azure"]);
    await equalsFresh();
  });

  test("settles an ambiguous name by a word beside it that comes later", async () => {
    await at.show("<main><p>The Azure team met.</p><p id=beside>Nothing.</p></main>");
    await soon(at.matches).toEqual([]);
    await change((main) => {
      const text = main.querySelector("#beside")?.firstChild;
      if (text instanceof Text) text.appendData(" It was about DevOps.");
    });
    await soon(at.painted).toEqual(["Azure"]);
    await change((main) => main.querySelector("#beside")?.remove());
    await soon(at.painted).toEqual([]);
  });

  test("is read in a shadow root that is attached or filled later", async () => {
    await at.show("<main><x-late></x-late><p>Astrill</p></main>");
    await soon(at.painted).toEqual(["Astrill"]);
    await change((main) => {
      const root = main.querySelector("x-late")?.attachShadow({ mode: "open" }) as ShadowRoot;
      root.innerHTML = "<p>NordVPN</p>";
      main.append("!");
    });
    await soon(async () => [...(await at.painted())].sort()).toEqual(["Astrill", "NordVPN"]);
    await change((main) => main.querySelector("x-late")?.shadowRoot?.querySelector("p")?.append(" and Surfshark"));
    await soon(async () => [...(await at.painted())].sort()).toEqual(["Astrill", "NordVPN", "Surfshark"]);
  });

  test("is the same after many changes in any order as after one reading", async () => {
    await at.show(`<main><p>Azure was named.</p>${FAR}</main>`);
    await change((main) => {
      const names = ["NordVPN", "Astrill", "Microsoft Azure", "Azure", "Express<b>VPN</b>", "Tor", "Facebook", "nothing"];
      let state = 7;
      const next = (below: number) => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
      let left = 60;
      const step = () => {
        const some = [...main.querySelectorAll("p")];
        const one = some[next(some.length)] as HTMLElement;
        const what = next(4);
        if (what === 0 && some.length > 4) one.remove();
        else if (what === 1) one.insertAdjacentHTML("afterend", `<p>${names[next(names.length)]} spoke.</p>`);
        else if (what === 2) one.innerHTML = `Then ${names[next(names.length)]}.`;
        else main.append(one);
        if (--left > 0) setTimeout(step, next(20));
        else document.title = "done";
      };
      step();
    });
    await at.page.waitForFunction("document.title === 'done'");
    await at.page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>And last VyprVPN.</p>"));
    await soon(async () => (await at.painted()).at(-1)).toBe("VyprVPN");
    await equalsFresh();
  });
});
