import { useEffect, useState } from "preact/hooks";
import { exported, LIST_FORMATS, type ListFormat } from "../../src/dossier/event-list.ts";
import type { EventHead } from "../../src/dossier/head.ts";
import type { PartialDate } from "../../src/model.ts";
import type { PackagedRecord } from "../records.ts";
import { say, sayCount } from "../ui/say.ts";

interface Props {
  readonly heads: readonly EventHead[];
  /** What the list is called. */
  readonly name: string;
  readonly record: PackagedRecord;
  /** The day of the record. */
  readonly date: PartialDate;
  /** Shows all of the list: what is not shown is not printed. */
  readonly onPrint: () => void;
  /** Whether all of it is shown. */
  readonly isWhole: boolean;
}

/** What a format is called on its button, in all languages. */
const FORMAT_NAMES: Record<ListFormat, string> = { csv: "CSV", json: "JSON", markdown: "Markdown" };

/** Saves the shown list as a file, and prints the page. */
export function Export({ heads, name, record, date, onPrint, isWhole }: Props) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting || !isWhole) return;
    setPrinting(false);
    print();
  }, [isPrinting, isWhole]);
  const [trouble, setTrouble] = useState(false);
  const save = async (format: ListFormat) => {
    try {
      const entries = await Promise.all(heads.map(({ id }) => record.event(id)));
      const list = {
        heading: name,
        events: entries.map(({ event }) => event),
        names: Object.assign({}, ...entries.map(({ names }) => names)),
        instruments: Object.fromEntries(entries.flatMap(({ instrument }) => (instrument ? [[instrument.id, instrument]] : []))),
        recorded: date,
      };
      download(new Blob([exported(list, format)], { type: "text/plain" }), `${fileNameOf(name)}.${LIST_FORMATS[format]}`);
      setTrouble(false);
    } catch (error) {
      console.error("Gazette:", error);
      setTrouble(true);
    }
  };
  return (
    <div class="export">
      <span>{sayCount("save_as", heads.length)}</span>
      {Object.keys(LIST_FORMATS).map((format) => (
        <button key={format} type="button" disabled={heads.length === 0} onClick={() => void save(format as ListFormat)}>
          {FORMAT_NAMES[format as ListFormat]}
        </button>
      ))}
      <button
        type="button"
        onClick={() => {
          onPrint();
          setPrinting(true);
        }}
      >
        {say("print")}
      </button>
      <span role="status">{trouble && say("not_saved")}</span>
    </div>
  );
}

function fileNameOf(name: string): string {
  return `gazette-${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)}`;
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
