import { KINDS, type Kind } from "../../src/model.ts";
import type { Settings } from "../../src/settings.ts";
import { type readStandings, type Standing, whyUnflagged } from "../../src/standings.ts";
import { say } from "../ui/say.ts";
import { yearsWords } from "../ui/settings-words.ts";
import { KINDS_WORDS } from "../ui/words.ts";
import type { Settled } from "./changes.ts";
import { Locked } from "./Section.tsx";

interface Props {
  readonly settings: Settings;
  readonly locked: ReadonlySet<keyof Settings>;
  readonly standings: ReturnType<typeof readStandings>;
  readonly thisYear: number;
  readonly change: Settled["change"];
}

const YEARS: readonly (number | null)[] = [null, 1, 2, 3, 5, 10];

/** Which kinds are flagged, and by events of which years; with how many providers each concerns. */
export function Kinds({ settings, locked, standings, thisYear, change }: Props) {
  const { kinds, years } = settings;
  const all = Array.from({ length: standings.count }, (_, order) => standings.of(order)).filter((one): one is Standing => one !== null);
  const withEvents = all.filter(({ own }) => own !== null);
  const flagged = withEvents.filter((one) => whyUnflagged(one, settings, thisYear) === null);
  const chooseKind = (kind: Kind, yes: boolean): void =>
    change(say(yes ? "told_kind_flagged" : "told_kind_listed", say(KINDS_WORDS[kind])), {
      kinds: KINDS.filter((one) => (one === kind ? yes : kinds.includes(one))),
    });
  return (
    <>
      <fieldset disabled={locked.has("kinds")}>
        <legend>
          {say("flag_these")} <span class="count">{say("with_recorded_events")}</span>
        </legend>
        {KINDS.map((kind) => (
          <label key={kind} class="kind">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget }) => chooseKind(kind, currentTarget.checked)}
            />
            <b>{say(KINDS_WORDS[kind])}</b>
            <span class="count">{withEvents.filter((one) => one.kind === kind).length}</span>
          </label>
        ))}
      </fieldset>
      <Locked when={locked.has("kinds")} />
      <p class="row">
        <label for="years">{say("only_with_event")}</label>{" "}
        <select
          id="years"
          disabled={locked.has("years")}
          value={String(years)}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value === "null" ? null : Number(currentTarget.value);
            change(say("told_years", yearsWords(chosen, thisYear)), { years: chosen });
          }}
        >
          {(YEARS.includes(years) ? YEARS : [...YEARS, years]).map((one) => (
            <option key={one} value={String(one)}>
              {yearsWords(one, thisYear)}
            </option>
          ))}
        </select>
      </p>
      <Locked when={locked.has("years")} />
      <p class="fine">{say("flagged_now", flagged.length, withEvents.length)}</p>
    </>
  );
}
