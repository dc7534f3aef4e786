/** What is wrong with a file of settings, in the interface's words. */
import type { FileProblem, Mistake } from "../../src/settings-file.ts";
import { say } from "../ui/say.ts";

/** One problem as a line that says field, value and remedy. */
export function problemLine({ field, value, mistake }: FileProblem): string {
  return say("problem", field ?? say("the_file"), value ?? say("missing"), remedyFor(mistake));
}

function remedyFor(mistake: Mistake): string {
  switch (mistake.is) {
    case "no-json":
      return say("remedy_no_json");
    case "not-ours":
      return say("remedy_not_ours");
    case "version":
      return say("remedy_version", String(mistake.expected));
    case "no-host":
      return say("remedy_no_host");
    case "no-object":
      return say("remedy_no_object");
    case "no-years":
      return say("remedy_no_years", String(mistake.most));
    case "no-hiding":
      return say("remedy_no_hiding");
    case "no-day":
      return say("remedy_no_day");
    case "no-list":
      return say("remedy_no_list");
    case "none-of":
      return say("remedy_none_of", mistake.known.join(", "));
    case "no-setting":
      return say("remedy_no_setting", mistake.known.join(", "));
  }
}
