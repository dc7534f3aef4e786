import { MODES } from "../../src/settings.ts";
import type { readStandings } from "../../src/standings.ts";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { MODE_WORDS } from "../ui/settings-words.ts";
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
  const { read, undoable, told, change, reset, undo } = useSettings(browser);
  if (!read) return <main aria-busy="true" />;
  const { settings, own, presets } = read;
  const { locked } = presets;
  return (
    <>
      <header>
        <p>Gazette</p>
        <h1>Options</h1>
        <p class="lead">Each change is stored at once, in this browser only, and can be undone.</p>
      </header>
      <main>
        <Section id="flags" title="Flags on pages" about="How pages show that a name is in the record.">
          <Choice
            label="Flags on pages"
            name="mode"
            values={MODES}
            words={MODE_WORDS}
            chosen={settings.mode}
            locked={locked.has("mode")}
            onChoose={(mode) => change(`Flags: ${MODE_WORDS[mode].name.toLowerCase()}`, { mode })}
          />
          <Locked when={locked.has("mode")} />
        </Section>
        <Section
          id="kinds"
          title="What is flagged"
          about="Platforms and telecom operators stand on nearly every page: at first they are listed in the popup and not flagged."
        >
          <Kinds settings={settings} locked={locked} standings={standings} thisYear={thisYear} change={change} />
        </Section>
        <Section id="hidden" title="Hidden providers" about="They are neither flagged nor counted. The popup still lists them.">
          <Hidden read={read} record={record} standings={standings} change={change} />
        </Section>
        <Section id="paused" title="Paused sites" about="Nothing is read there: no flags, no badge.">
          <Paused read={read} change={change} />
        </Section>
        <Section
          id="private"
          title="Private windows"
          about="“Only when asked” still lets the first script look whether a page may hold a name. To keep Gazette out altogether, use the browser’s own switch."
        >
          <PrivateWindows browser={browser} read={read} change={change} />
        </Section>
        <Section id="file" title="All settings" about="To take them to another browser, or to begin anew.">
          <SettingsFile own={own} locked={locked} change={change} reset={reset} />
        </Section>
      </main>
      <UndoBar told={told} undoable={undoable} undo={undo} />
    </>
  );
}
