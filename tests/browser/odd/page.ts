/** A row of the table of hostile and odd pages. */
import type { Fixture, TestBrowser } from "../harness.ts";
import { type OneTab, pageOf } from "../one-tab.ts";

/** One page, what is flagged on it, and what is done to it then. */
export interface OddPage {
  /** Read after "a page ". */
  readonly what: string;
  readonly page: Fixture;
  /** The flagged texts, in any order; of very many, how many. */
  readonly flags: readonly string[] | number;
  /** Done once the flags are there, and what is flagged then; without, nothing may have changed. */
  readonly act?: (at: OneTab) => Promise<unknown>;
  readonly flagsAfter?: readonly string[] | number;
  /** Where the row makes sense in one browser alone. */
  readonly only?: TestBrowser["name"];
  /** In ms, where a browser itself takes long with such a page. Only a fault without bound breaks it. */
  readonly patience?: number;
}

/** A document with `body`, and a script that runs before it. */
export function odd(body: string, script = ""): Fixture {
  return { html: pageOf(body, `<title>Odd</title><script>${script}</script>`) };
}

/** A document of another type. */
export function typed(type: string, body: string | Uint8Array): Fixture {
  return { html: body, headers: { "content-type": type } };
}

/** Runs `code` in the page. */
export function run(code: string): NonNullable<OddPage["act"]> {
  return ({ page }) => page.evaluate(code);
}
