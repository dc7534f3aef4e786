import { useEffect, useState } from "preact/hooks";
import type { PartialDate } from "../../src/model.ts";
import { type Hiding, withHiding } from "../../src/settings.ts";
import { isHidden, type readStandings } from "../../src/standings.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import type { Read } from "../settings.ts";
import { When } from "../ui/marks.tsx";
import { language, say, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";
import type { Settled } from "./changes.ts";
import { useFocusAfter } from "./focus.ts";

interface Props {
  readonly read: Read;
  readonly record: PackagedRecord;
  readonly standings: ReturnType<typeof readStandings>;
  readonly change: Settled["change"];
}

/** The providers that the reader or an administrator has hidden. */
export function Hidden({ read: { settings, own, presets }, record, standings, change }: Props) {
  const names = useNames(Object.keys(settings.hidden), record);
  const [date, setDate] = useState<PartialDate | null>(null);
  useEffect(() => void record.index().then((index) => setDate(index.date), logged), [record]);
  const [list, keepFocus] = useFocusAfter<HTMLUListElement>();
  const known = new Map(
    Array.from({ length: standings.count }, (_, order) => standings.of(order)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
  );
  const rows = Object.entries(settings.hidden).toSorted(([a], [b]) => (names[a] ?? a).localeCompare(names[b] ?? b, language()));
  if (rows.length === 0) return <p class="none">{say("none_hidden")}</p>;
  return (
    <ul ref={list} class="entries">
      {rows.map(([id, hiding], at) => {
        const name = names[id] ?? id;
        const { kind, own: events } = known.get(id) ?? {};
        const added = events?.added ?? "";
        const holds = isHidden(settings.hidden, id, added);
        const put = (said: string, value: Hiding | null) => change(said, { hidden: withHiding(own.hidden, id, value) });
        return (
          <li key={id}>
            <div>
              <h3>
                <Text>{name}</Text>
              </h3>
              <p class="fine">
                {say(kind ? KIND_WORDS[kind] : "not_in_record")} · <State hiding={hiding} added={added} />
              </p>
            </div>
            {presets.values.hidden?.[id] ? (
              <span class="locked">{say("by_administrator")}</span>
            ) : (
              <span>
                {date !== null && !holds && (
                  <button
                    type="button"
                    aria-label={say("hide_again_named", name)}
                    onClick={() => put(say("told_hidden_again", name), { until: "new", since: date })}
                  >
                    {say("hide_again")}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={say(holds ? "show_again_named" : "take_off_named", name)}
                  onClick={() => {
                    keepFocus(at);
                    put(say(holds ? "told_flagged_again" : "told_off", name), null);
                  }}
                >
                  {say(holds ? "show_again" : "take_off")}
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How long it is hidden; or that it no longer is, since an event was added on `added`. */
function State({ hiding, added }: { readonly hiding: Hiding; readonly added: PartialDate }) {
  if (hiding.until === "always") return <>{say("state_always")}</>;
  if (added > hiding.since) return <b>{sayWith("state_again", <When date={added} />)}</b>;
  return <>{sayWith("state_new", <When date={hiding.since} />)}</>;
}

function useNames(ids: readonly string[], record: PackagedRecord): Readonly<Record<string, string>> {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const wanted = ids.join(" ");
  useEffect(() => {
    const read = (id: string) =>
      record.summary(id).then(
        ({ name }) => [id, name] as const,
        () => [id, id] as const,
      );
    void Promise.all(wanted.split(" ").filter(Boolean).map(read)).then((pairs) => setNames(Object.fromEntries(pairs)));
  }, [wanted, record]);
  return names;
}
