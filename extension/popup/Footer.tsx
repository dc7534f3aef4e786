import type { PartialDate } from "../../src/model.ts";
import { MODES, type Mode } from "../../src/settings.ts";
import { When } from "../ui/marks.tsx";
import { MODE_WORDS } from "../ui/settings-words.ts";

interface Props {
  /** Both null while loading. */
  readonly date: PartialDate | null;
  readonly mode: Mode | null;
  readonly onMode: (mode: Mode) => void;
}

/** How old the record is, what is read, and how pages are flagged. */
export function Footer({ date, mode, onMode }: Props) {
  return (
    <footer>
      <details>
        <summary>
          <span class="fine age">{date && <RecordDate date={date} />}</span>
          <span class="now">Flags: {mode ? MODE_WORDS[mode].name.toLowerCase() : "…"}</span>
        </summary>
        <fieldset>
          <legend>Flags on pages</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="mode" checked={one === mode} onChange={() => onMode(one)} />
              <span>
                <b>{MODE_WORDS[one].name}</b> {MODE_WORDS[one].does}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
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
