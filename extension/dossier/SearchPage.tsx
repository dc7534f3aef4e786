import { entryAddress, hashOf } from "../address.ts";
import { FoundLine } from "../ui/FoundLine.tsx";
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
      <Heading title={query === "" ? "Look up" : query} over="Look up" />
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
      {found?.length === 0 && (
        <p class="quiet">
          Names in any script, authorities, numbers of laws, countries and years are understood. That nothing is found does not mean that
          nothing happened.
        </p>
      )}
    </>
  );
}

function wordsOn(found: ReturnType<typeof useFound>): string {
  if (found === "failed") return "The look-up could not be read: a file of the extension is missing or damaged.";
  if (found === null) return "Looking…";
  return found.length === 0 ? "Nothing in the record is like it." : `The best ${found.length}, best first`;
}
