import type { PartialDate } from "../../src/model.ts";
import { MODES, type Mode } from "../../src/settings.ts";
import { When } from "../ui/marks.tsx";
import { say, sayCount, sayWith } from "../ui/say.ts";
import { inSentence, MODE_WORDS } from "../ui/settings-words.ts";

interface Props {
  /** Both null while loading. */
  readonly date: PartialDate | null;
  readonly mode: Mode | null;
  /** Whether an administrator has chosen the mode. */
  readonly locked: boolean;
  /** How many events were added since the last look; null = not known. */
  readonly fresh: number | null;
  readonly onMode: (mode: Mode) => void;
  readonly onNews: () => void;
  readonly onOptions: () => void;
}

/** How old the record is, what is read, how pages are flagged, and the ways to what is new and to the options. */
export function Footer({ date, mode, locked, fresh, onMode, onNews, onOptions }: Props) {
  return (
    <footer>
      <details>
        <summary>
          <span class="fine age">{date && sayWith("record_of_reads", <When date={date} />)}</span>
          <span class="now">{say("flags_now", mode ? inSentence(MODE_WORDS[mode]) : "…")}</span>
        </summary>
        <fieldset disabled={locked}>
          <legend>{say("flags_on_pages")}</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="mode" checked={one === mode} onChange={() => onMode(one)} />
              <span>
                <b>{say(MODE_WORDS[one].name)}</b> {say(MODE_WORDS[one].does)}
              </span>
            </label>
          ))}
          {locked && <p class="fine">{say("set_by_administrator")}</p>}
        </fieldset>
      </details>
      <p class="ways">
        <button type="button" onClick={onNews}>
          {fresh ? <b>{sayCount("new_events", fresh)}</b> : say("whats_new")}
        </button>
        <button type="button" onClick={onOptions}>
          {say("options")}
        </button>
      </p>
    </footer>
  );
}
