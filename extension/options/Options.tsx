import { MODES } from "../../src/settings.ts";
import type { readStandings } from "../../src/standings.ts";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { say } from "../ui/say.ts";
import { inSentence, MODE_WORDS } from "../ui/settings-words.ts";
import { Choice } from "./Choice.tsx";
import { useSettings } from "./changes.ts";
import { Hidden } from "./Hidden.tsx";
import { Kinds } from "./Kinds.tsx";
import { Paused } from "./Paused.tsx";
import { PrivateWindows } from "./PrivateWindows.tsx";
import { Locked, Section } from "./Section.tsx";
import { SettingsFile } from "./SettingsFile.tsx";
import { UndoBar } from "./UndoBar.tsx";

interface Props {
  readonly browser: Door;
  readonly record: PackagedRecord;
  readonly standings: ReturnType<typeof readStandings>;
  readonly thisYear: number;
}

/** The options page. Every change is stored at once and can be undone. */
export function Options({ browser, record, standings, thisYear }: Props) {
  const { read, failed, undoable, told, change, reset, undo } = useSettings(browser);
  if (!read) return failed ? <NoSettings /> : <main aria-busy="true" />;
  const { settings, own, presets } = read;
  const { locked } = presets;
  return (
    <>
      <header>
        <p>Gazette</p>
        <h1>{say("options")}</h1>
        <p class="lead">{say("options_lead")}</p>
      </header>
      <main>
        <Section id="flags" title={say("flags_on_pages")} about={say("flags_about")}>
          <Choice
            label={say("flags_on_pages")}
            name="mode"
            values={MODES}
            words={MODE_WORDS}
            chosen={settings.mode}
            locked={locked.has("mode")}
            onChoose={(mode) => change(say("flags_now", inSentence(MODE_WORDS[mode])), { mode })}
          />
          <Locked when={locked.has("mode")} />
        </Section>
        <Section id="kinds" title={say("what_is_flagged")} about={say("what_is_flagged_about")}>
          <Kinds settings={settings} locked={locked} standings={standings} thisYear={thisYear} change={change} />
        </Section>
        <Section id="hidden" title={say("hidden_providers")} about={say("hidden_providers_about")}>
          <Hidden read={read} record={record} standings={standings} change={change} />
        </Section>
        <Section id="paused" title={say("paused_sites")} about={say("paused_sites_about")}>
          <Paused read={read} change={change} />
        </Section>
        <Section id="private" title={say("private_windows")} about={say("private_windows_about")}>
          <PrivateWindows browser={browser} read={read} change={change} />
        </Section>
        <Section id="file" title={say("all_settings")} about={say("all_settings_about")}>
          <SettingsFile own={own} locked={locked} change={change} reset={reset} />
        </Section>
      </main>
      <UndoBar told={told} undoable={undoable} undo={undo} />
    </>
  );
}

function NoSettings() {
  return (
    <main>
      <div role="alert">
        <h1>{say("settings_unreadable")}</h1>
        <p class="lead">{say("settings_unreadable_why")}</p>
      </div>
    </main>
  );
}
