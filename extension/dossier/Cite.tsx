import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Citation } from "../../src/dossier/cite.ts";
import { CITATION_FORMATS, type CitationFormat, written } from "../../src/dossier/cite-formats.ts";

interface Props {
  readonly citation: Citation;
  /** The button's name for screen readers: there are many of its kind. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What a format is called on its button. */
const FORMAT_WORDS: Record<CitationFormat, string> = {
  plain: "Plain text",
  markdown: "Markdown",
  html: "HTML",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};

/** Puts a citation into the clipboard, as plain text at the first press; then in any other format. */
export function Cite({ citation, label, children }: Props) {
  const [format, setFormat] = useState<CitationFormat | null>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (wanted: CitationFormat) => {
    const done = await navigator.clipboard.writeText(written([citation], wanted)).then(
      () => true,
      () => false,
    );
    setCopied(done);
    setFormat(wanted);
  };
  return (
    <div class="cite">
      <button type="button" aria-label={label} onClick={() => void copy(format ?? "plain")}>
        {children}
      </button>
      {format && (
        <div class="cited">
          <p class="fine" role="status">
            {isCopied
              ? `Copied as ${FORMAT_WORDS[format]}.`
              : "The browser did not let it into the clipboard; the text below can be copied by hand."}
          </p>
          <pre>{written([citation], format).trimEnd()}</pre>
          <div class="formats">
            {Object.keys(CITATION_FORMATS).map((one) => (
              <button key={one} type="button" aria-pressed={one === format} onClick={() => void copy(one as CitationFormat)}>
                {FORMAT_WORDS[one as CitationFormat]}
              </button>
            ))}
            <button type="button" onClick={() => setFormat(null)}>
              Close
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
