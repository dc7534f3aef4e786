/** Tables as CSV, by RFC 4180. */

/** What stands in a cell; null and undefined are empty. */
export type Cell = string | boolean | null | undefined;

/** `rows` for programs: lines end in CR LF, a cell with a comma, a quote or a line end is quoted, a quote in it doubled. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: Cell): string {
  const text = String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * `rows` for people, who open them in a spreadsheet. It runs a cell that begins with `=`, `+`, `-` or `@` as a formula, which may fetch an
 * address or start a program; some do so with the wide forms of these too, or after a tab or another control. An apostrophe before them makes
 * the cell text (OWASP ASVS 5.0, 1.2.10). Where apostrophes stand there already one more is put, so that taking one away gives back every cell.
 * A byte order mark comes first: without it Excel takes UTF-8 for another encoding. Programs would read both as part of the text, so `csvOf`
 * has neither.
 */
export function spreadsheetOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${csvOf(rows.map((cells) => cells.map(inert)))}`;
}

function inert(cell: Cell): Cell {
  return typeof cell === "string" && /^'*[=+\-@＝＋－＠\p{Cc}]/u.test(cell) ? `'${cell}` : cell;
}

const SEPARATOR = " | ";

/** What a column of lists says of itself. */
export const LIST = `several are joined by “${SEPARATOR}”`;

/** A list in one cell. */
export function listed(items: readonly string[] = []): string {
  return items.join(SEPARATOR);
}
