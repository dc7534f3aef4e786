import type { PartialDate } from "../../src/model.ts";
import { MODES, type Mode } from "../../src/settings.ts";
import { When } from "../ui/marks.tsx";
import { counted } from "../ui/printed.ts";
import { MODE_WORDS } from "../ui/settings-words.ts";

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
          <span class="fine age">{date && <RecordDate date={date} />}</span>
          <span class="now">Flags: {mode ? MODE_WORDS[mode].name.toLowerCase() : "…"}</span>
        </summary>
        <fieldset disabled={locked}>
          <legend>Flags on pages</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="mode" checked={one === mode} onChange={() => onMode(one)} />
              <span>
                <b>{MODE_WORDS[one].name}</b> {MODE_WORDS[one].does}
              </span>
            </label>
          ))}
          {locked && <p class="fine">Set by your administrator.</p>}
        </fieldset>
      </details>
      <p class="ways">
        <button type="button" onClick={onNews}>
          {fresh ? <b>{counted(fresh, "new event")} in the record</b> : "What’s new in the record"}
        </button>
        <button type="button" onClick={onOptions}>
          Options
        </button>
      </p>
    </footer>
  );
}

function RecordDate({ date }: { readonly date: PartialDate }) {
  return (
    <>
      Record of <When date={date} /> · reads this page only
    </>
  );
}
