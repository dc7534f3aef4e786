import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { EntryKind, Found } from "../../src/dossier/search-entries.ts";
import { type Address, entryAddress } from "../address.ts";
import type { PackagedRecord } from "../records.ts";
import { FoundLine } from "./FoundLine.tsx";
import { say, sayCount } from "./say.ts";
import { useFound } from "./use-search.ts";

interface Props {
  readonly record: Pick<PackagedRecord, "search">;
  /** What stands in the box at first. */
  readonly query: string;
  /** Where the reader wants to go: to a result, or to all results. */
  readonly onGo: (address: Address) => void;
  /** The only kind that is looked for; left out = all. */
  readonly only?: EntryKind;
  readonly label?: string;
}

/** How many results are offered while the reader types. */
const OFFERED = 8;

/** The search box, with results under it as the reader types. The look-up is read when the box gets the focus. */
export function LookUp({ record, query, onGo, only, label = say("look_up_box") }: Props) {
  const [text, setText] = useState(query);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useId();
  const box = useRef<HTMLFormElement>(null);
  const found = useFound(record, isOpen ? text : "", OFFERED, only);
  useEffect(() => setText(query), [query]);
  useEffect(() => box.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }), [at]);
  const results = found === null || found === "failed" ? [] : found;
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const go = (result: Found | undefined) => {
    close();
    if (result) {
      setText("");
      onGo(entryAddress(result.id));
    } else if (text.trim() !== "" && !only) onGo({ page: "search", query: text.trim() });
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || (step === undefined && event.key !== "Escape")) return;
    if (event.key === "Escape") {
      // A popup would close with the list.
      if (isOpen && results.length > 0) event.preventDefault();
      return close();
    }
    event.preventDefault();
    setOpen(true);
    if (step && results.length > 0) setAt((at + step + results.length + (at < 0 && step < 0 ? 1 : 0)) % results.length);
  };
  return (
    <search>
      <form
        ref={box}
        class="look-up"
        onSubmit={(event) => {
          event.preventDefault();
          go(results[at] ?? (only ? results[0] : undefined));
        }}
        onFocusOut={({ relatedTarget }) => box.current?.contains(relatedTarget as Node | null) || close()}
      >
        <input
          type="text"
          role="combobox"
          enterkeyhint="search"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen && results.length > 0}
          aria-controls={list}
          aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
          placeholder={label}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onFocus={() => setOpen(true)}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={press}
        />
        <div id={list} role="listbox" aria-label={say("results")} hidden={!isOpen || results.length === 0}>
          {results.map((result, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
            <div
              key={result.id}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(result)}
            >
              <FoundLine found={result} />
            </div>
          ))}
        </div>
        <p class={isOpen && found === "failed" ? "quiet" : "unseen"} role="status">
          {isOpen && found && text.trim() !== "" && wordsOn(found)}
        </p>
      </form>
    </search>
  );
}

function wordsOn(found: readonly Found[] | "failed"): string {
  if (found === "failed") return say("look_up_unreadable");
  return found.length === 0 ? say("nothing_found") : sayCount("results_found", found.length);
}
