import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, listed, spreadsheetOf } from "../src/csv.ts";

/** As RFC 4180 has it: lines end in CR LF, and nothing is trimmed or guessed. */
const rowsOf = (text: string) => parse(text, { record_delimiter: "\r\n" }) as readonly (readonly string[])[];
const rowsOfSpreadsheet = (text: string) => parse(text, { record_delimiter: "\r\n", bom: true }) as readonly (readonly string[])[];

const CELLS = fc.string({
  unit: fc.oneof(fc.constantFrom(..."=+-@\t\r\n,;\"' |a＝"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
  maxLength: 8,
});
const ROWS = fc.array(fc.tuple(CELLS, CELLS, CELLS), { minLength: 1 });

describe("a table for programs", () => {
  test.each([
    ["nothing", [null, undefined, ""], ",,\r\n"],
    ["truth", [true, false], "true,false\r\n"],
    ["what separates", ["a,b", 'c"d', "e\r\nf", "g;h"], '"a,b","c""d","e\r\nf",g;h\r\n'],
    ["every script", ["阿里云", "и ушёл", "“x”"], "阿里云,и ушёл,“x”\r\n"],
    ["what a spreadsheet would run", ["=1+1", "-1"], "=1+1,-1\r\n"],
  ])("holds %s", (_, row, text) => {
    expect(csvOf([row])).toBe(text);
  });
  test("gives back every text", () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
  });
});

describe("a table for a spreadsheet", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠a", "'=1", "''+1"])(
    "does not run %j",
    (cell) => {
      expect(rowsOfSpreadsheet(spreadsheetOf([[cell, "a"]]))).toEqual([[`'${cell}`, "a"]]);
    },
  );
  test.each(["", "a", "1-1", "a=b", " =1", "'a'", "“-”", "https://a.example/?b=+c"])("leaves %j as it is", (cell) => {
    expect(rowsOfSpreadsheet(spreadsheetOf([[cell, "a"]]))).toEqual([[cell, "a"]]);
  });
  test("begins with a byte order mark", () => {
    expect(spreadsheetOf([["é"]])).toBe("\ufeffé\r\n");
  });
  test("never begins a cell with what runs, and gives back every text without one apostrophe", () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const cells = rowsOfSpreadsheet(spreadsheetOf(rows));
        expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        expect(cells.map((row) => row.map((cell) => cell.replace(/^'('*[=+\-@＝＋－＠\p{Cc}])/u, "$1")))).toEqual(rows);
      }),
    );
  });
});

test("a list stands in one cell", () => {
  expect([listed(["a", "b, c"]), listed([]), listed()]).toEqual(["a | b, c", "", ""]);
});
