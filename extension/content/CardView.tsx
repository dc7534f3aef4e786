import type { Summary } from "../../src/dossier/summary.ts";
import { BriefAct } from "../ui/Brief.tsx";
import { counted } from "../ui/printed.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";

interface Props {
  readonly summary: Summary;
  readonly onOpenAll: () => void;
}

/** The card: who it is, the latest three acts, the way to the rest. */
export function CardView({ summary: { name, kind, events, years, latest }, onOpenAll }: Props) {
  const [first] = years;
  const more = events - latest.length;
  return (
    <section class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang="en">
      <header>
        <h2 id="name">
          <Text>{name}</Text>
        </h2>
        <p>
          {KIND_WORDS[kind].one} · {first ? `${counted(events, "event")} since ${first[0]}` : "no recorded events"}
        </p>
      </header>
      <ol>
        {latest.map((act) => (
          <BriefAct key={act.id} act={act} />
        ))}
      </ol>
      <footer>
        <span>{more > 0 && `${more} more`}</span>
        <button type="button" onClick={onOpenAll}>
          All events
        </button>
      </footer>
    </section>
  );
}
