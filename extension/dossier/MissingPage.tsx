import { useEffect } from "preact/hooks";
import { say, sayWith } from "../ui/say.ts";
import { titleOf } from "../ui/title.ts";

/** An address that leads nowhere, or (`failed`) a record that cannot be read. */
export function MissingPage({ failed = false }: { readonly failed?: boolean }) {
  useEffect(() => {
    document.title = titleOf(say("not_found"));
  }, []);
  return (
    <div class="missing">
      <h1>{say(failed ? "record_unreadable" : "no_such_page")}</h1>
      <p>{failed ? say("record_unreadable_why") : sayWith("no_such_page_why", <a href="#/">{say("overview")}</a>)}</p>
    </div>
  );
}
