import { useEffect, useState } from "preact/hooks";
import { PRIVATE_WINDOWS } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import type { Read } from "../settings.ts";
import { PRIVATE_WORDS } from "../ui/settings-words.ts";
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
        label="In private windows"
        name="private"
        values={PRIVATE_WINDOWS}
        words={PRIVATE_WORDS}
        chosen={settings.privateWindows}
        locked={locked}
        onChoose={(privateWindows) => change(`Private windows: ${PRIVATE_WORDS[privateWindows].name.toLowerCase()}`, { privateWindows })}
      />
      <Locked when={locked} />
      {allowed !== null && (
        <p class="fine">
          {allowed
            ? "This browser lets Gazette into private windows."
            : "This browser keeps Gazette out of private windows: there it does nothing."}{" "}
          That is set in the browser’s own page of extensions.
        </p>
      )}
    </>
  );
}
