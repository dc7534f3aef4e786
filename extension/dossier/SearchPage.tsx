import { entryAddress, hashOf } from "../address.ts";
import { FoundLine } from "../ui/FoundLine.tsx";
import { say, sayCount } from "../ui/say.ts";
import { useFound } from "../ui/use-search.ts";
import { Heading, type PageProps } from "./page.tsx";

/** How many results are shown; what is further down is better looked for with another word. */
const MOST = 25;

/** All that a query finds. */
export function SearchPage({ record, query }: Omit<PageProps, "filter"> & { readonly query: string }) {
  const answer = useFound(record, query, MOST);
  const found = answer === "failed" ? null : answer;
  return (
    <>
      <Heading title={query || say("look_up")} shown={query === "" ? say("look_up") : <bdi>{query}</bdi>} over={say("look_up")} />
      <p class="lead" role="status">
        {query !== "" && wordsOn(answer)}
      </p>
      <ol class="results">
        {found?.map((one) => (
          <li key={one.id}>
            <a href={hashOf(entryAddress(one.id))}>
              <FoundLine found={one} />
            </a>
          </li>
        ))}
      </ol>
      {found?.length === 0 && <p class="quiet">{say("search_hint")}</p>}
    </>
  );
}

function wordsOn(found: ReturnType<typeof useFound>): string {
  if (found === "failed") return say("look_up_unreadable");
  if (found === null) return say("looking");
  return found.length === 0 ? say("nothing_like_it") : sayCount("best_first", found.length);
}
