/** Gazette among the others, as text. */
import { aligned, inWords, round } from "./columns.ts";
import type { GroupFigures } from "./compare.ts";
import type { FirefoxFigures } from "./firefox.ts";
import type { Report } from "./report.ts";
import type { Standing } from "./standing.ts";

/** For each kind of page a table, a line for each contestant; then what each leaves behind. */
export function contestantTables({ contestants, absent }: Pick<Report, "contestants" | "absent">): readonly string[] {
  const missing = absent.map(({ name, why }) => `not measured: ${name}: ${why}`);
  return [groupTables(contestants), leftTable(contestants), thrown(contestants), missing.join("\n")].filter(Boolean);
}

/** The same in Firefox. */
export function firefoxTables(firefox: FirefoxFigures): string {
  return "absent" in firefox ? `not measured: ${firefox.absent}` : groupTables(firefox.contestants);
}

function groupTables(contestants: readonly Pick<Standing, "name" | "groups">[]): string {
  const kinds = [...new Set(contestants.flatMap(({ groups }) => groups.map(({ group }) => group)))];
  const head = ["", "n", "ms", "bare walk ms", "ratio, geometric mean", "ratio", "slice ms", "longest slice"];
  const rows = kinds.flatMap((kind) => [
    [`${kind}:`, ...head.slice(1).map(() => "")],
    ...contestants.flatMap(({ name, groups }) =>
      groups.filter(({ group }) => group === kind).map((figures) => [`  ${name}`, ...cellsOf(figures)]),
    ),
  ]);
  return aligned([head, ...rows]);
}

function cellsOf({ own, walk, ratio, slice, longest }: GroupFigures): readonly string[] {
  return [String(own.count), inWords(own), inWords(walk), round(ratio.geometricMean), inWords(ratio), inWords(slice), longest.toFixed(1)];
}

function leftTable(contestants: readonly Standing[]): string {
  const head = ["", "names found", "pages on which it threw", "took too long", "pages whose DOM it changed", "heap of an idle tab, kB"];
  const rows = contestants.map(({ name, found, threw, missing, changed: [pages, of], heap }) => [
    name,
    found === null ? "–" : String(found),
    String(threw.length),
    String(missing.length),
    `${pages} of ${of}`,
    heap ? inWords(heap) : "–",
  ]);
  return aligned([head, ...rows]);
}

function thrown(contestants: readonly Standing[]): string {
  return contestants.flatMap(({ name, threw }) => threw.map(({ page, error }) => `${name} threw on ${page}: ${error}`)).join("\n");
}
