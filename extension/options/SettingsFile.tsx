import { useRef, useState } from "preact/hooks";
import type { Settings } from "../../src/settings.ts";
import { type FileProblem, fileOf, readFile } from "../../src/settings-file.ts";
import { say, sayCount } from "../ui/say.ts";
import type { Settled } from "./changes.ts";
import { problemLine } from "./problem.ts";

interface Props {
  /** The reader's own. */
  readonly own: Settings;
  readonly locked: ReadonlySet<keyof Settings>;
  readonly change: Settled["change"];
  readonly reset: () => void;
}

/** Settings saved as a file, loaded from one, and all of them reset. */
export function SettingsFile({ own, locked, change, reset }: Props) {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readFile(await file.text());
    setProblems("problems" in read ? read.problems : []);
    if (input.current) input.current.value = "";
    if (!("settings" in read)) return;
    const ignored = Object.keys(read.settings).some((key) => locked.has(key as keyof Settings));
    change(say(ignored ? "told_loaded_partly" : "told_loaded", file.name), read.settings);
  };
  return (
    <>
      <p class="row">
        <a class="firm" download="gazette-settings.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(fileOf(own))}`}>
          {say("save_file")}
        </a>
        <label class="firm">
          {say("load_file")}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="firm" onClick={reset}>
          {say("reset_all")}
        </button>
      </p>
      <div role="alert">
        {problems.length > 0 && (
          <div class="wrong">
            <p>{sayCount("file_mistakes", problems.length)}</p>
            <ul>
              {problems.map((one) => (
                <li key={one.field ?? ""}>{problemLine(one)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class="fine">{say("file_note")}</p>
    </>
  );
}
