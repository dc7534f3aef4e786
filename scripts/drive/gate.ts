/** Which requests of a tab are let through. */
import type { HTTPRequest, NewDocumentScriptEvaluation, Page } from "puppeteer-core";
import type { Served } from "./serve.ts";

export interface Gate {
  /** From now on only the page at `address` loads, from `served` where given, else from the network; all other requests are refused. */
  only(address: string, served?: Served): Promise<void>;
  /** Lets everything through. */
  open(): Promise<void>;
}

/** A gate for one page, open at first. */
export function gateOf(page: Page): Gate {
  let rule: { address: string; served: Served | undefined } | null = null;
  let anchor: NewDocumentScriptEvaluation | null = null;
  page.on("request", (request) => {
    // A request may be gone before it is answered: the page was left.
    if (rule !== null) answer(request, rule.address, rule.served).catch(() => null);
  });
  return {
    async only(address, served) {
      if (rule === null) await page.setRequestInterception(true);
      anchor ??= await page.evaluateOnNewDocument(stay);
      rule = { address, served };
    },
    async open() {
      if (rule !== null) await page.setRequestInterception(false);
      if (anchor !== null) await page.removeScriptToEvaluateOnNewDocument(anchor.identifier);
      rule = anchor = null;
    },
  };
}

function answer(request: HTTPRequest, address: string, served: Served | undefined): Promise<void> {
  const url = request.url();
  if (/^(data|blob|about|[a-z]+-extension):/.test(url)) return request.continue();
  const isMain = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!isMain) return request.abort();
  // "No content" leaves the tab on its page; a refused navigation would put an error page in its place.
  if (placeOf(url) !== placeOf(address)) return request.respond({ status: 204 });
  return served ? request.respond({ status: 200, body: served.body, headers: { ...served.headers } }) : request.continue();
}

/** Browsers turn http into https for hosts that they know to want it, and send no fragment. */
function placeOf(url: string): string {
  return url.replace(/^https?:|#.*/g, "");
}

/** Runs in the page: a saved page that sends its reader elsewhere at once would end its own loading. The driver's navigations are not seen here. */
function stay(): void {
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener("navigate", (event) => {
    if (!(event as Event & { readonly destination: { readonly sameDocument: boolean } }).destination.sameDocument) event.preventDefault();
  });
}
