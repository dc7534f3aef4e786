import { yearOf } from "../../src/dates.ts";
import type { EventHead } from "../../src/dossier/head.ts";
import { EVENT_TYPES } from "../../src/model.ts";
import { say } from "../ui/say.ts";
import { TYPE_WORDS } from "../ui/words.ts";
import type { PageProps } from "./page.tsx";

interface Props extends Pick<PageProps, "filter" | "onFilter" | "kept" | "onKeep"> {
  readonly events: readonly EventHead[];
}

/** The time line in numbers, folded: years by types; a number leads to its events. */
export function YearTable({ events, filter, onFilter, kept, onKeep }: Props) {
  const types = EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
  const years = [...new Set(events.map(({ date }) => yearOf(date)))];
  return (
    <details class="numbers" open={kept.numbers === true} onToggle={({ currentTarget }) => onKeep("numbers", currentTarget.open)}>
      <summary>{say("in_numbers")}</summary>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say("year")}</th>
              {types.map((type) => (
                <th key={type} scope="col">
                  {say(TYPE_WORDS[type])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {types.map((type) => {
                  const count = events.filter((event) => event.type === type && yearOf(event.date) === year).length;
                  return (
                    <td key={type}>
                      {count > 0 && (
                        <button
                          type="button"
                          aria-label={say("show_type_in_year", count, say(TYPE_WORDS[type]), String(year))}
                          onClick={() => onFilter({ ...filter, type: [type], years: [year, year] })}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
