import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Citation } from "../../src/dossier/cite.ts";
import { CITATION_FORMATS, type CitationFormat, written } from "../../src/dossier/cite-formats.ts";
import { say } from "../ui/say.ts";

interface Props {
  readonly citation: Citation;
  /** The button's name for screen readers: there are many of its kind. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What a format is called on its button; a name is the same in all languages. */
const FORMAT_NAMES: Record<Exclude<CitationFormat, "plain">, string> = {
  markdown: "Markdown",
  html: "HTML",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};
const FORMATS = Object.keys(CITATION_FORMATS) as readonly CitationFormat[];

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
            {isCopied ? say("copied_as", wordsFor(format)) : say("not_copied")}
          </p>
          <pre lang="en">{written([citation], format).trimEnd()}</pre>
          <div class="formats">
            {FORMATS.map((one) => (
              <button key={one} type="button" aria-pressed={one === format} onClick={() => void copy(one)}>
                {wordsFor(one)}
              </button>
            ))}
            <button type="button" onClick={() => setFormat(null)}>
              {say("close")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function wordsFor(format: CitationFormat): string {
  return format === "plain" ? say("format_plain") : FORMAT_NAMES[format];
}
