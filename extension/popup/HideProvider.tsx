import { useState } from "preact/hooks";
import type { PartialDate } from "../../src/model.ts";
import { type Hiding, withHiding } from "../../src/settings.ts";
import { isHidden } from "../../src/standings.ts";
import type { Door } from "../browser.ts";
import { changeSettings, type Done, type Read, undoSettings } from "../settings.ts";
import { type Filled, say, sayWith } from "../ui/say.ts";
import { HIDING_WORDS } from "../ui/settings-words.ts";
import { Text } from "../ui/Text.tsx";
import type { Keep } from "./deeds.ts";

interface Props extends Read {
  readonly browser: Door;
  readonly id: string;
  readonly name: string;
  /** When an event that names it was last added. */
  readonly added: PartialDate;
  /** The record's date. */
  readonly date: PartialDate;
  readonly keep: Keep;
}

const HIDDEN_WORDS: Record<Hiding["until"], Filled> = { new: "hidden_until_new", always: "hidden_always" };

/** Hides a provider on all pages, until something new is recorded or always, and shows it again. */
export function HideProvider({ browser, id, name, added, date, settings, own, presets, keep }: Props) {
  const [done, setDone] = useState<Done | null>(null);
  const [isBack, setIsBack] = useState(false);
  const put = async (hiding: Hiding | null): Promise<void> => {
    setDone(await keep(changeSettings(browser, own, { hidden: withHiding(own.hidden, id, hiding) })));
    setIsBack(hiding === null);
  };
  const undo = async (last: Done): Promise<void> => {
    if ((await keep(undoSettings(browser, last).then(() => true))) === null) return;
    setDone(null);
    setIsBack(true);
  };
  const hiding = settings.hidden[id];
  if (!hiding || !isHidden(settings.hidden, id, added))
    return (
      <>
        <p class="unseen" role="status">
          {isBack && say("done", say("told_flagged_again", name))}
        </p>
        <details class="hide">
          <summary>
            <span>{sayWith("hide_provider", <Text>{name}</Text>)}</span>
          </summary>
          <p class="fine">{say("hide_note")}</p>
          <p class="ways">
            <button type="button" onClick={() => void put({ until: "new", since: date })}>
              {say(HIDING_WORDS.new)}
            </button>
            <button type="button" onClick={() => void put({ until: "always" })}>
              {say(HIDING_WORDS.always)}
            </button>
          </p>
        </details>
      </>
    );
  return (
    <div class="hide">
      <p role="status">{sayWith(HIDDEN_WORDS[hiding.until], <Text>{name}</Text>)}</p>
      {presets.values.hidden?.[id] ? (
        <p class="fine">{say("set_by_administrator")}</p>
      ) : (
        <button type="button" onClick={() => void (done ? undo(done) : put(null))}>
          {say(done ? "undo" : "show_again")}
        </button>
      )}
    </div>
  );
}
