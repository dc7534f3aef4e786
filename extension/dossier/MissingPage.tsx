import { useEffect } from "preact/hooks";
import { say, sayWith, type Word } from "../ui/say.ts";
import { titleOf } from "../ui/title.ts";

/** Why there is no page: the address leads nowhere, its file cannot be read, or the record cannot be read at all. */
type Why = "missing" | "part-unreadable" | "unreadable";

const TITLES: Record<Why, Word> = { missing: "no_such_page", "part-unreadable": "part_unreadable", unreadable: "record_unreadable" };

/** Says why there is no page, and where to go. */
export function MissingPage({ why }: { readonly why: Why }) {
  useEffect(() => {
    document.title = titleOf(say(why === "missing" ? "not_found" : TITLES[why]));
  }, [why]);
  const overview = <a href="#/">{say("overview")}</a>;
  return (
    <div class="missing">
      <h1>{say(TITLES[why])}</h1>
      {why !== "missing" && <p>{say("record_unreadable_why")}</p>}
      {why !== "unreadable" && <p>{sayWith(why === "missing" ? "no_such_page_why" : "part_unreadable_rest", overview)}</p>}
    </div>
  );
}
