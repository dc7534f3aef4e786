/** The untyped packages that read citations, as far as the tests use them. */

declare module "@citation-js/core" {
  /** Reads a form that a plugin knows, and gives CSL-JSON. */
  export class Cite {
    constructor(input: unknown, options: { readonly forceType: string; readonly generateGraph: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
