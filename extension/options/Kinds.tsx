import { KINDS, type Kind } from "../../src/model.ts";
import type { Settings } from "../../src/settings.ts";
import { type readStandings, type Standing, whyUnflagged } from "../../src/standings.ts";
import { KINDS_WORDS, yearsWords } from "../ui/settings-words.ts";
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
    change(`${KINDS_WORDS[kind]} are ${yes ? "flagged" : "listed only"}`, {
      kinds: KINDS.filter((one) => (one === kind ? yes : kinds.includes(one))),
    });
  return (
    <>
      <fieldset disabled={locked.has("kinds")}>
        <legend>
          Flag these kinds <span class="count">with recorded events</span>
        </legend>
        {KINDS.map((kind) => (
          <label key={kind} class="kind">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget }) => chooseKind(kind, currentTarget.checked)}
            />
            <b>{KINDS_WORDS[kind]}</b>
            <span class="count">{withEvents.filter((one) => one.kind === kind).length}</span>
          </label>
        ))}
      </fieldset>
      <Locked when={locked.has("kinds")} />
      <p class="row">
        <label for="years">Only providers with an event</label>{" "}
        <select
          id="years"
          disabled={locked.has("years")}
          value={String(years)}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value === "null" ? null : Number(currentTarget.value);
            change(`Flagged are providers with an event ${yearsWords(chosen, thisYear)}`, { years: chosen });
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
      <p class="fine">
        Flagged now: {flagged.length} of the {withEvents.length} providers with recorded events. All others on a page stand in the popup
        under “Also on this page”.
      </p>
    </>
  );
}
