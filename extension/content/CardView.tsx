import { useLayoutEffect, useRef, useState } from "preact/hooks";
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

// All that the card says, said at once: once the extension is updated, the page can ask for no message any more.
function wordsOf({ name, kind, events, years: [first], latest }: Summary) {
  const more = events - latest.length;
  return {
    lang: language(),
    dir: direction(),
    who: `${say(KIND_WORDS[kind])} · ${first ? sayCount("events_since", events, String(first[0])) : say("no_recorded_events")}`,
    acts: latest.map((act) => <BriefAct key={act.id} act={act} inPage />),
    trouble: say("card_trouble"),
    hidden: say("card_hidden"),
    undo: say("undo"),
    open: more > 0 ? sayCount("open_dossier_more", more) : say("open_dossier"),
    wrong: say("wrong_match_question"),
    hide: sayWith("hide_until_new", <Text>{name}</Text>),
  };
}

/** The card: who it is, the latest three acts, the way to the rest. */
export function CardView({ summary, deeds }: Props) {
  const [words] = useState(() => wordsOf(summary));
  const [isHidden, setHidden] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const card = useRef<HTMLElement>(null);
  const hide = (yes: boolean) =>
    void (yes ? deeds.hide() : deeds.undoHide()).then(
      () => setHidden(yes),
      () => setTrouble(true),
    );
  // The button that was pressed has gone, and the focus must not go with it: at once, or a card that is closed now would not give it back.
  const wasHidden = useRef(false);
  useLayoutEffect(() => {
    if (wasHidden.current !== isHidden) card.current?.querySelector<HTMLElement>("footer button")?.focus({ preventScroll: true });
    wasHidden.current = isHidden;
  }, [isHidden]);
  return (
    <section ref={card} class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={words.lang} dir={words.dir}>
      <header>
        <h2 id="name">
          <Text>{summary.name}</Text>
        </h2>
        <p>{words.who}</p>
      </header>
      {!isHidden && <ol>{words.acts}</ol>}
      <footer>
        <p role="status">{trouble ? words.trouble : isHidden && words.hidden}</p>
        {isHidden ? (
          <button type="button" onClick={() => hide(false)}>
            {words.undo}
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={deeds.openDossier}>
              {words.open}
            </button>
            <button type="button" onClick={deeds.reportMatch}>
              {words.wrong}
            </button>
            <button type="button" onClick={() => hide(true)}>
              {words.hide}
            </button>
          </>
        )}
      </footer>
    </section>
  );
}
