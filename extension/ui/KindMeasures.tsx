import { useState } from "preact/hooks";
import type { CoveringEvent } from "../../src/dossier/covers.ts";
import { byJurisdiction } from "../../src/dossier/jurisdictions.ts";
import type { Kind } from "../../src/model.ts";
import { logged } from "../logged.ts";
import { BriefAct } from "./Brief.tsx";
import { placeName } from "./printed.ts";
import { say, sayCount } from "./say.ts";
import { Unreadable } from "./Unreadable.tsx";
import { isReady } from "./use-loaded.ts";
import { MEASURES_WORDS } from "./words.ts";

interface Props {
  readonly load: (kind: Kind) => Promise<readonly CoveringEvent[]>;
  readonly kind: Kind;
  /** Measures that name this provider are among its own events. */
  readonly provider: string;
  /** Whether they are unfolded at first, and what is told when that changes. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** The measures that cover a whole kind, by jurisdiction; loaded when they are unfolded. */
export function KindMeasures({ load, kind, provider, isOpen = false, onOpen }: Props) {
  const [covers, setCovers] = useState<readonly CoveringEvent[] | "failed" | null>(null);
  const unfold = (open: boolean) => {
    onOpen?.(open);
    if (!open || isReady(covers)) return;
    void load(kind)
      .catch(logged)
      .then((loaded) => setCovers(loaded ?? "failed"));
  };
  const groups = isReady(covers) ? byJurisdiction(covers, provider) : null;
  return (
    <details class="measures" open={isOpen} onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary>
        <h2>{say(MEASURES_WORDS[kind])}</h2>
        {groups && <span class="fine">{sayCount("jurisdictions", groups.length)}</span>}
      </summary>
      {covers === "failed" && <Unreadable />}
      {groups?.length === 0 && <p class="quiet">{say("none_recorded")}</p>}
      {groups?.map(([code, events]) => (
        <section key={code} aria-label={placeName(code)}>
          <h3 class="where">
            {placeName(code)} <span class="fine">{sayCount("measures", events.length)}</span>
          </h3>
          <ol>
            {events.map((act) => (
              <BriefAct key={act.id} act={act} />
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}
