/** Citations for reference managers, in the form that all of them read. */
import type { PartialDate } from "../model.ts";
import type { Citation } from "./cite.ts";

/**
 * RIS: a tag, two spaces, a hyphen, a space and the value on each line; lines end in CR LF. Values are not escaped; a reader takes the rest of
 * the line. The publisher stands twice, and the day of reading too: as the form has it, and where Zotero (T2) and EndNote (M1) look for it.
 */
export function asRis(citations: readonly Citation[]): string {
  return citations.map(recordOf).join("");
}

const TYPES = { source: "ELEC", event: "DATA" } as const;

function recordOf({ of, key, title, publisher, date, accessed, url, lang, note }: Citation): string {
  const fields = [
    ["TY", TYPES[of]],
    ["ID", key],
    ["TI", title],
    ["PB", publisher],
    ["T2", publisher],
    ["PY", date?.slice(0, 4)],
    ["DA", date && slashed(date)],
    ["Y2", accessed && slashed(accessed)],
    ["M1", accessed && slashed(accessed)],
    ["LA", lang],
    ["UR", url],
    ["N1", note],
  ] as const;
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join("")}ER  - \r\n`;
}

// Year, month, day and a remark, with all three slashes even where parts are missing.
function slashed(date: PartialDate): string {
  const [year, month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
