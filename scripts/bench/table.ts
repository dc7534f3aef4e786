/** A run's figures as text. */
import type { Spread } from "./figures.ts";
import type { Report } from "./report.ts";
import { PARTS } from "./trace.ts";

/** The figures, a table for each question, the command above them all. */
export function tableOf(report: Report): string {
  const { command, date, browser, node, load, reps, opens } = report;
  const head = `$ ${command}\n${date} · ${browser} · Node ${node} · load ${load[0].toFixed(1)} on ${load[1]} processors\nspread: median (p10–p90)`;
  return [
    head,
    "Content scripts, bytes",
    sizeTable(report),
    `Main thread per page load: ms (processor time) of Gazette's content scripts, compiling included, ÷ ms of an extension that only walks the text nodes
medians of ${reps} loads a page, taking turns; spread over pages; slice = longest stretch without giving way`,
    groupTable(report),
    "Where Gazette's time goes: ms of the median page",
    partTable(report),
    "By page",
    pageTable(report),
    `Popup: ms from the start of the navigation to the first row, ${opens} openings each, taking turns`,
    popupTable(report),
  ].join("\n\n");
}

function sizeTable({ sizes }: Report): string {
  return aligned([
    ["script", "code", "literal"],
    ...sizes.map(({ file, code, literal }) => [file, String(code), literal > 0 ? String(literal) : "–"]),
  ]);
}

function groupTable({ groups }: Report): string {
  const head = ["pages", "n", "Gazette ms", "bare walk ms", "ratio, geometric mean", "ratio", "slice ms", "longest slice"];
  const rows = groups.map(({ group, own, walk, ratio, slice, longest }) => [
    group,
    String(own.count),
    inWords(own),
    inWords(walk),
    ratio.geometricMean.toFixed(2),
    inWords(ratio),
    inWords(slice),
    longest.toFixed(1),
  ]);
  return aligned([head, ...rows]);
}

function partTable({ groups }: Report): string {
  return aligned([["pages", ...PARTS], ...groups.map(({ group, parts }) => [group, ...PARTS.map((part) => parts[part].toFixed(2))])]);
}

function pageTable({ pages }: Report): string {
  const head = ["page", "text nodes", "characters", "mentions", "flags", "Gazette ms", "walk ms", "ratio", "slice ms"];
  const rows = pages.map(({ page, nodes, characters, mentions, flags, own, walk, ratio, slice }) => [
    page,
    ...[nodes, characters, mentions, flags].map(String),
    ...[own, walk, ratio, slice].map((value) => value.toFixed(2)),
  ]);
  return aligned([head, ...rows]);
}

function popupTable({ popup, popupRatios }: Report): string {
  const figures = Object.entries(popup).map(([name, { inDocument, shown }]) => [name, inWords(inDocument), inWords(shown)]);
  const ratios = popupRatios.map(({ what, inDocument, shown }) => [what, inDocument.toFixed(2), shown.toFixed(2)]);
  return aligned([["", "in the document", "shown"], ...figures, ...ratios]);
}

function inWords({ median, p10, p90 }: Spread): string {
  return `${median.toFixed(2)} (${p10.toFixed(2)}–${p90.toFixed(2)})`;
}

/** Rows of cells in columns; numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "))
    .join("\n");
}
