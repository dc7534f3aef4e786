import { useState } from "preact/hooks";
import type { PartialDate } from "../../src/model.ts";
import { type Hiding, withHiding } from "../../src/settings.ts";
import { isHidden } from "../../src/standings.ts";
import type { Door } from "../browser.ts";
import { type Before, changeSettings, type Read, restoreSettings } from "../settings.ts";
import { HIDING_WORDS } from "../ui/settings-words.ts";

interface Props extends Read {
  readonly browser: Door;
  readonly id: string;
  readonly name: string;
  /** When an event that names it was last added. */
  readonly added: PartialDate;
  /** The record's date. */
  readonly date: PartialDate;
  readonly onChange: () => void;
}

/** Hides a provider on all pages, until something new is recorded or always, and shows it again. */
export function HideProvider({ browser, id, name, added, date, settings, own, presets, onChange }: Props) {
  const [before, setBefore] = useState<Before | null>(null);
  const [isBack, setIsBack] = useState(false);
  const put = async (hiding: Hiding | null): Promise<void> => {
    setBefore(await changeSettings(browser, { hidden: withHiding(own.hidden, id, hiding) }));
    setIsBack(hiding === null);
    onChange();
  };
  const undo = async (): Promise<void> => {
    if (before) await restoreSettings(browser, before);
    setBefore(null);
    setIsBack(true);
    onChange();
  };
  const hiding = settings.hidden[id];
  if (!hiding || !isHidden(settings.hidden, id, added))
    return (
      <>
        <p class="unseen" role="status">
          {isBack && `${name} is flagged again.`}
        </p>
        <details class="hide">
          <summary>Hide {name}…</summary>
          <p class="fine">On all pages: no flag, and not counted. The popup still lists it.</p>
          <p class="ways">
            <button type="button" onClick={() => void put({ until: "new", since: date })}>
              {HIDING_WORDS.new.label}
            </button>
            <button type="button" onClick={() => void put({ until: "always" })}>
              {HIDING_WORDS.always.label}
            </button>
          </p>
        </details>
      </>
    );
  return (
    <div class="hide">
      <p role="status">
        {name} is hidden {HIDING_WORDS[hiding.until].does}: no flag, and not counted.
      </p>
      {presets.values.hidden?.[id] ? (
        <p class="fine">Set by your administrator.</p>
      ) : (
        <button type="button" onClick={() => void (before ? undo() : put(null))}>
          {before ? "Undo" : "Show again"}
        </button>
      )}
    </div>
  );
}
