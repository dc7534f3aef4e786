import { useEffect, useRef } from "preact/hooks";
import { choicesOf, FACETS, type Facet, type Filter, withChoice } from "../../src/dossier/filter.ts";
import type { EventHead } from "../../src/dossier/head.ts";
import type { EventType, Role, Status, Tier } from "../../src/model.ts";
import { TypeMark } from "../ui/marks.tsx";
import { listed, placeName } from "../ui/printed.ts";
import { say, type Word } from "../ui/say.ts";
import { FACET_WORDS, ROLE_WORDS, STATUS_WORDS, TIER_WORDS, TYPE_WORDS } from "../ui/words.ts";

interface Props {
  /** All events of the list. */
  readonly heads: readonly EventHead[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What events can be chosen by; a facet with one value only is no choice. */
export function Filters({ heads, filter, onFilter }: Props) {
  return (
    <section class="filters" aria-label={say("choose_events")}>
      {FACETS.map((facet) => (
        <Choice key={facet} {...{ facet, heads, filter, onFilter }} />
      ))}
    </section>
  );
}

function Choice({ facet, heads, filter, onFilter }: Props & { readonly facet: Facet }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeElsewhere(menu), []);
  const choices = choicesOf(heads, filter, facet);
  const chosen = filter[facet];
  if (choices.length < 2 && chosen.length === 0) return null;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={menu} class={chosen.length > 0 ? "choice chosen" : "choice"} name="choice" onKeyDown={closeByKey}>
      <summary>
        {chosen.length === 0
          ? say(FACET_WORDS[facet])
          : say(
              "labelled",
              say(FACET_WORDS[facet]),
              chosen.length > 2 ? chosen.length : listed(chosen.map((value) => wordOf(facet, value))),
            )}
      </summary>
      <fieldset>
        <legend class="unseen">{say(FACET_WORDS[facet])}</legend>
        {choices.map(([value, events]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => onFilter(withChoice(filter, facet, value, currentTarget.checked))}
            />
            <span>{facet === "type" ? <TypeMark type={value as EventType} /> : wordOf(facet, value)}</span>
            <span class="fine">{events}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const WORDS: Readonly<Record<Exclude<Facet, "jurisdiction">, (value: string) => Word>> = {
  type: (value) => TYPE_WORDS[value as EventType],
  role: (value) => ROLE_WORDS[value as Role],
  status: (value) => STATUS_WORDS[value as Status],
  tier: (value) => TIER_WORDS[value as Tier],
};

function wordOf(facet: Facet, value: string): string {
  return facet === "jurisdiction" ? placeName(value) : say(WORDS[facet](value));
}

/** Closes a menu when the reader presses elsewhere; gives what stops that. */
function closeElsewhere(place: { readonly current: HTMLDetailsElement | null }): () => void {
  const listener = ({ target }: Event) => {
    const menu = place.current;
    if (menu?.open && !menu.contains(target as Node)) menu.open = false;
  };
  addEventListener("pointerdown", listener);
  return () => removeEventListener("pointerdown", listener);
}
