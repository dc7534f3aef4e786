import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Summary } from "../../src/dossier/summary.ts";
import type { PackagedRecord } from "../records.ts";
import { BriefAct } from "../ui/Brief.tsx";
import { say, sayCount } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";
import type { Found } from "./recognise.ts";

interface Props {
  readonly record: PackagedRecord;
  readonly recognise: (text: string) => readonly Found[];
  readonly paint: (elements: Iterable<Element>) => void;
}

/** A text in which names are recognised as on any page, and what the record has on the one that is chosen. */
export function Example({ record, recognise, paint }: Props) {
  const example = say("example");
  const found = useMemo(() => recognise(example), [recognise, example]);
  const [chosen, choose] = useState(() => Math.min(1, found.length - 1));
  const [summary, setSummary] = useState<Summary | null>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const id = found[chosen]?.id;
  useEffect(() => paint(text.current?.querySelectorAll("button") ?? []), [paint]);
  useEffect(() => {
    if (id !== undefined) record.summary(id).then(setSummary, () => setSummary(null));
  }, [record, id]);
  return (
    <>
      <p ref={text} class="example">
        {found.map(({ start, end }, i) => [
          example.slice(found[i - 1]?.end ?? 0, start),
          <button key={start} type="button" aria-pressed={i === chosen} onClick={() => choose(i)} onPointerEnter={() => choose(i)}>
            {example.slice(start, end)}
          </button>,
        ])}
        {example.slice(found.at(-1)?.end ?? 0)}
      </p>
      <div aria-live="polite">{summary && <Acts summary={summary} />}</div>
    </>
  );
}

/** What the card has on a provider. */
function Acts({ summary: { name, kind, events, years, latest } }: { readonly summary: Summary }) {
  const [first] = years;
  return (
    <article class="acts" aria-labelledby="acts">
      <h3 id="acts">
        <Text>{name}</Text>
      </h3>
      <p class="fine">
        {say(KIND_WORDS[kind])} · {first ? sayCount("events_since", events, String(first[0])) : say("no_recorded_events")}
      </p>
      <ol>
        {latest.map((act) => (
          <BriefAct key={act.id} act={act} />
        ))}
      </ol>
    </article>
  );
}
