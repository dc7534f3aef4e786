import { useState } from "preact/hooks";
import type { PartialDate } from "../../src/model.ts";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { say, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { Heading, notYet } from "./page.tsx";

interface Props {
  readonly browser: Pick<Door, "tabs" | "runtime">;
  readonly record: PackagedRecord;
  readonly date: PartialDate;
  readonly id: string;
  readonly text: string;
  readonly tab: number | null;
}

/**
 * A report on a wrong match, ready to be copied. Nothing is sent; the page's host is in it only where the reader ticks that. The report itself is
 * English in every language: those who look after the record read it.
 */
export function ReportPage({ browser, record, date, id, text, tab }: Props) {
  const dossier = useLoaded(() => record.dossier(id), id);
  const [host, setHost] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [isCopied, setCopied] = useState(false);
  if (!isReady(dossier)) return notYet(dossier);
  const { name } = dossier.provider;
  const report = [
    "Wrong match",
    `Recognised as: ${name} (${id})`,
    `On the page: ${text}`,
    ...(host === null ? [] : [`Site: ${host}`]),
    ...(said.trim() === "" ? [] : [`What it means there: ${said.trim()}`]),
    `Gazette ${browser.runtime.getManifest().version}, record of ${date}`,
  ].join("\n");
  const tick = async (yes: boolean) => {
    setCopied(false);
    const url =
      yes && tab !== null
        ? await browser.tabs.get(tab).then(
            (found) => found.url,
            () => undefined,
          )
        : undefined;
    setHost(yes ? (url ? new URL(url).hostname : "not known: the tab is closed, or its address is hidden") : null);
  };
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Heading title={say("wrong_match")} shown={say("wrong_match")} over={say("report_over")}>
        <p class="lead">{sayWith("report_lead", <bdi>{text}</bdi>, <Text>{name}</Text>)}</p>
      </Heading>
      <div class="report">
        <label>
          {say("report_meaning")}
          <input
            type="text"
            value={said}
            onInput={({ currentTarget }) => {
              setSaid(currentTarget.value);
              setCopied(false);
            }}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={host !== null}
            disabled={tab === null}
            onChange={({ currentTarget }) => void tick(currentTarget.checked)}
          />
          {say("report_site")}
        </label>
        <pre lang="en" dir="ltr">
          {report}
        </pre>
        <p>
          <button type="button" class="main" onClick={() => void copy()}>
            {say("report_copy")}
          </button>{" "}
          <span role="status">{isCopied && say("copied")}</span>
        </p>
      </div>
    </>
  );
}
