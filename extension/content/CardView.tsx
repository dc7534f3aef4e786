import { useEffect, useRef, useState } from "preact/hooks";
import type { Summary } from "../../src/dossier/summary.ts";
import { BriefAct } from "../ui/Brief.tsx";
import { counted } from "../ui/printed.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";
import type { CardDeeds } from "./card-api.ts";

interface Props {
  readonly summary: Summary;
  readonly deeds: CardDeeds;
}

/** The card: who it is, the latest three acts, the way to the rest. */
export function CardView({ summary: { name, kind, events, years, latest }, deeds }: Props) {
  const [isHidden, setHidden] = useState(false);
  const [first] = years;
  const more = events - latest.length;
  const [trouble, setTrouble] = useState(false);
  const card = useRef<HTMLElement>(null);
  const hide = (yes: boolean) =>
    void (yes ? deeds.hide() : deeds.undoHide()).then(
      () => setHidden(yes),
      () => setTrouble(true),
    );
  // The button that was pressed has gone, and the focus must not go with it.
  const wasHidden = useRef(false);
  useEffect(() => {
    if (wasHidden.current !== isHidden) card.current?.querySelector<HTMLElement>("footer button")?.focus({ preventScroll: true });
    wasHidden.current = isHidden;
  }, [isHidden]);
  return (
    <section ref={card} class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang="en">
      <header>
        <h2 id="name">
          <Text>{name}</Text>
        </h2>
        <p>
          {KIND_WORDS[kind].one} · {first ? `${counted(events, "event")} since ${first[0]}` : "no recorded events"}
        </p>
      </header>
      {!isHidden && (
        <ol>
          {latest.map((act) => (
            <BriefAct key={act.id} act={act} inPage />
          ))}
        </ol>
      )}
      <footer>
        <p role="status">
          {trouble
            ? "That could not be stored; Gazette may have been updated meanwhile: load the page again."
            : isHidden && "No longer flagged, on any page, until something new is recorded."}
        </p>
        {isHidden ? (
          <button type="button" onClick={() => hide(false)}>
            Undo
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={deeds.openDossier}>
              {more > 0 ? `Open dossier, ${more} more` : "Open dossier"}
            </button>
            <button type="button" onClick={deeds.reportMatch}>
              Wrong match?
            </button>
            <button type="button" onClick={() => hide(true)}>
              Hide <Text>{name}</Text> until something new is recorded
            </button>
          </>
        )}
      </footer>
    </section>
  );
}
