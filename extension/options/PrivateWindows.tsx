import { useEffect, useState } from "preact/hooks";
import { PRIVATE_WINDOWS } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import type { Read } from "../settings.ts";
import { say } from "../ui/say.ts";
import { inSentence, PRIVATE_WORDS } from "../ui/settings-words.ts";
import { Choice } from "./Choice.tsx";
import type { Settled } from "./changes.ts";
import { Locked } from "./Section.tsx";

interface Props {
  readonly browser: Door;
  readonly read: Read;
  readonly change: Settled["change"];
}

/** What is read in private windows, and whether the browser lets Gazette in there at all. */
export function PrivateWindows({ browser, read: { settings, presets }, change }: Props) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void browser.extension.isAllowedIncognitoAccess().then(setAllowed), [browser]);
  const locked = presets.locked.has("privateWindows");
  return (
    <>
      <Choice
        label={say("private_windows")}
        name="private"
        values={PRIVATE_WINDOWS}
        words={PRIVATE_WORDS}
        chosen={settings.privateWindows}
        locked={locked}
        onChoose={(privateWindows) => change(say("told_private", inSentence(PRIVATE_WORDS[privateWindows])), { privateWindows })}
      />
      <Locked when={locked} />
      {allowed !== null && <p class="fine">{say(allowed ? "private_let_in" : "private_kept_out")}</p>}
    </>
  );
}
