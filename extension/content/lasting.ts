/** Answers about things on the page that hold until the page changes where they were read off: a feed asks about its new posts alone. */
import { type Marks, markUpward } from "./marks.ts";

/** What is known, by what it was asked about. Nothing is kept of what nobody holds any more. */
export interface Lasting<About extends object, Answer> {
  /** Tells that something has changed directly in each of `nodes`, or that they are new. */
  changed(nodes: Iterable<Node>): void;
  /** The last answer about `about`, and whether anything has changed since where it was read off; undefined = there is none. */
  get(about: About): { readonly answer: Answer; readonly hasChanged: boolean } | undefined;
  /** Keeps an answer that was read off `within` and what is below. */
  set(about: About, answer: Answer, within: Node): void;
}

/** Nothing is known yet. */
export function createLasting<About extends object, Answer>(): Lasting<About, Answer> {
  const known = new WeakMap<About, { readonly answer: Answer; readonly within: Node; readonly asOf: number }>();
  /** By which of the calls something had last changed in a node or below. */
  const lastChange: Marks = new WeakMap();
  let calls = 0;
  return {
    changed: (nodes) => {
      calls += 1;
      for (const node of nodes) markUpward(lastChange, node, calls);
    },
    get: (about) => {
      const one = known.get(about);
      return one && { answer: one.answer, hasChanged: (lastChange.get(one.within) ?? 0) > one.asOf };
    },
    set: (about, answer, within) => known.set(about, { answer, within, asOf: calls }),
  };
}
