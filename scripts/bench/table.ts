/** A run's figures as text. */

import { aligned, inWords, round } from "./columns.ts";
import { SOON } from "./figures.ts";
import type { Report } from "./report.ts";
import { contestantTables, firefoxTables } from "./table-contestants.ts";
import { targetTable } from "./targets.ts";
import { WORK_PARTS } from "./trace.ts";

/** The figures, a table for each question that was asked, the command above them all. */
export function tableOf(report: Report): string {
  const { command, date, browser, node, load, reps, opens, firefox } = report;
  const head = `$ ${command}\n${date} · ${browser} · Node ${node} · load ${load[0].toFixed(1)} on ${load[1]} processors\nspread: median (p10–p90)`;
  const loads = [
    `Main thread per page load: ms (processor time) of an extension's content scripts, compiling included, ÷ ms of one that only walks the text nodes
medians of ${reps} loads a page; two browsers, one of them with the bare walk, take turns at each page, and the others take turns beside it
spread over pages; slice = longest stretch without giving way; heap = above that with an extension that does nothing`,
    ...contestantTables(report),
    "Where Gazette's time goes: ms of the median page",
    partTable(report),
    "Gazette by page",
    pageTable(report),
  ];
  const popup = [
    `Popup and dossier: ms from the start of the navigation to the first row, ${opens} openings each, taking turns`,
    popupTable(report),
  ];
  const card = [
    `Card: ms from the pointer's arrival at a flag to the frame that shows it, ${opens} freshly loaded pages each; the pointer has to rest for 300`,
    cardTable(report),
  ];
  const mutating = [
    `While a page changes: content scripts' share of the main thread over five seconds, beside a walk over what changed, at the same moments
ratio = reading again ÷ walking again, both warm; medians of ${reps}`,
    mutatingTable(report),
  ];
  const inFirefox = firefox && [
    `In ${"browser" in firefox ? firefox.browser : "Firefox"}: ms from a script's first line to its last and in its callbacks, without parsing and promises`,
    firefoxTables(firefox),
  ];
  const growth = [
    "Growth, in Node: page load = reading the index and finding names on a page of ours; filter = a Bloom filter in place of the index",
    growthTable(report),
  ];
  return [
    head,
    "Targets, of what this run measured; times in ms are of this machine",
    targetTable(report),
    "Content scripts, bytes",
    sizeTable(report),
    ...(report.contestants.length > 0 ? loads : []),
    ...(report.popupRatios.length > 0 ? popup : []),
    ...(report.card.length > 0 ? card : []),
    ...(report.mutating.length > 0 ? mutating : []),
    ...(inFirefox ?? []),
    ...(report.growth.length > 0 ? growth : []),
  ].join("\n\n");
}

function sizeTable({ sizes }: Report): string {
  return aligned([
    ["script", "code", "literal"],
    ...sizes.map(({ file, code, literal }) => [file, String(code), literal > 0 ? String(literal) : "–"]),
  ]);
}

function partTable({ contestants: [gazette] }: Report): string {
  const rows = gazette?.groups.map(({ group, parts }) => [group, ...WORK_PARTS.map((part) => parts[part].toFixed(2))]) ?? [];
  return aligned([["pages", ...WORK_PARTS], ...rows]);
}

function pageTable({ contestants: [gazette] }: Report): string {
  const head = ["page", "text nodes", "characters", "mentions", "flags", "Gazette ms", "walk ms", "ratio", "slice ms"];
  const rows = (gazette?.pages ?? []).map(({ page, nodes, characters, mentions, flags, own, walk, ratio, slice }) => [
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

function cardTable({ card }: Report): string {
  const rows = card.map(({ browser, background, shown, soon }) => [browser, background, inWords(shown), `${Math.round(100 * soon)} %`]);
  return aligned([["browser", "background", "shown", `within ${SOON} ms`], ...rows]);
}

function mutatingTable({ mutating }: Report): string {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const rows = mutating.map(({ page, share, walkShare, ratio, longest }) => [
    page,
    percent(share),
    percent(walkShare),
    ratio === null ? "–" : ratio.toFixed(2),
    longest.toFixed(1),
  ]);
  return aligned([["page", "Gazette", "walk", "ratio", "longest slice ms"], ...rows]);
}

function growthTable({ growth }: Report): string {
  const head = [
    "names",
    "",
    "index kB",
    "gzip kB",
    "pack ms",
    "read ms",
    "find ms",
    "find again ms",
    "page load ratio",
    "filter kB",
    "filter ms",
    "passes",
  ];
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = growth.map((row) => [
    String(row.names),
    row.record,
    ...[row.bytes, row.compressed].map(kB),
    ...[row.pack, row.read, row.first, row.again, row.ratio].map(round),
    kB(row.filterBytes),
    round(row.filtered),
    `${(100 * row.passed).toFixed(2)} %`,
  ]);
  return aligned([head, ...rows]);
}
