import { useEffect, useRef, useState } from "preact/hooks";
import type { Summary } from "../../src/dossier/summary.ts";
import { BriefAct } from "../ui/Brief.tsx";
import { direction, language, say, sayCount, sayWith } from "../ui/say.ts";
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
    <section ref={card} class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={language()} dir={direction()}>
      <header>
        <h2 id="name">
          <Text>{name}</Text>
        </h2>
        <p>
          {say(KIND_WORDS[kind])} · {first ? sayCount("events_since", events, String(first[0])) : say("no_recorded_events")}
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
        <p role="status">{trouble ? say("card_trouble") : isHidden && say("card_hidden")}</p>
        {isHidden ? (
          <button type="button" onClick={() => hide(false)}>
            {say("undo")}
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={deeds.openDossier}>
              {more > 0 ? sayCount("open_dossier_more", more) : say("open_dossier")}
            </button>
            <button type="button" onClick={deeds.reportMatch}>
              {say("wrong_match_question")}
            </button>
            <button type="button" onClick={() => hide(true)}>
              {sayWith("hide_until_new", <Text>{name}</Text>)}
            </button>
          </>
        )}
      </footer>
    </section>
  );
}
