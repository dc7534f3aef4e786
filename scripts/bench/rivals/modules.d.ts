/** What the rivals are built with; of the packages only what is used here is declared. */

/** All names, one a line; put in by `scripts/bench/rivals.ts`. */
declare const RIVAL_NAMES: string;

/** What the rival found on the page; null = it has not finished. */
declare var rival: { readonly found: number | null; readonly threw: string | null } | undefined;

declare module "mark.js" {
  interface MarkOptions {
    readonly accuracy: "exactly";
    readonly separateWordSearch: boolean;
    readonly diacritics: boolean;
    done(count: number): void;
  }
  export default class Mark {
    constructor(root: Node);
    mark(names: readonly string[], options: MarkOptions): void;
  }
}

declare module "findandreplacedomtext" {
  interface Found {
    readonly reverts: readonly unknown[];
  }
  export default function findAndReplaceDOMText(root: Node, options: { readonly find: RegExp; readonly wrap: string }): Found;
}

declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** The last offset of a hit, and the words that end there. */
    search(text: string): readonly (readonly [last: number, words: readonly string[]])[];
  }
}
