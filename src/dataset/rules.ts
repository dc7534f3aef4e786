/** What must hold within and between records, beyond the shape of one. */
import type { Exception, Records } from "../model.ts";
import type { Problem } from "./problem.ts";
import { EXCEPTIONS, idOf } from "./read.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { ADDRESSES } from "./rules/addresses.ts";
import { AFFAIR_RULES } from "./rules/affairs.ts";
import { CITATIONS } from "./rules/citations.ts";
import { DATES } from "./rules/dates.ts";
import { FIGURES } from "./rules/figures.ts";
import { IDS } from "./rules/ids.ts";
import { NAMES } from "./rules/names.ts";
import { PARTIES } from "./rules/parties.ts";
import { REFERENCES } from "./rules/references.ts";
import { WORDS } from "./rules/words.ts";

/** The rules. The list is the documentation: each says what holds and why. */
export const RULES: readonly Rule[] = [
  ...IDS,
  ...REFERENCES,
  ...AFFAIR_RULES,
  ...PARTIES,
  ...DATES,
  ...CITATIONS,
  ...ADDRESSES,
  ...WORDS,
  ...FIGURES,
  ...NAMES,
];

/** What the rules say of `records`, but for what `exceptions` excuse; an exception that excuses nothing is an error itself. */
export function judge(
  records: Records,
  exceptions: readonly Exception[],
  circumstances: Circumstances,
): Readonly<Record<"errors" | "warnings", readonly Problem[]>> {
  const idle = new Set(exceptions);
  const judged = { errors: [] as Problem[], warnings: [] as Problem[] };
  for (const rule of RULES) {
    for (const problem of rule.check(records, circumstances)) {
      const excuse = exceptions.find((one) => one.rule === rule.name && one.record === idOf(problem.file));
      if (excuse) idle.delete(excuse);
      else judged[rule.level === "error" ? "errors" : "warnings"].push(problem);
    }
  }
  judged.errors.push(...[...idle].map((exception) => needless(exception, exceptions.indexOf(exception))));
  return judged;
}

function needless({ rule, record }: Exception, at: number): Problem {
  const isKnown = RULES.some(({ name }) => name === rule);
  return {
    file: EXCEPTIONS,
    field: `${at}.${isKnown ? "record" : "rule"}`,
    value: isKnown ? record : rule,
    expected: isKnown ? "a record that breaks this rule" : "the name of a rule in src/dataset/rules/",
    remedy: isKnown ? "Delete the exception: it excuses nothing." : "Correct the name, or delete the exception.",
  };
}
