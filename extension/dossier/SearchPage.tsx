import { hashOf } from "../address.ts";
import { addressOf, FoundLine } from "../ui/FoundLine.tsx";
import { useFound } from "../ui/use-search.ts";
import { Heading, type PageProps } from "./page.tsx";

/** How many results are shown; what is further down is better looked for with another word. */
const MOST = 25;

/** All that a query finds. */
export function SearchPage({ record, query }: Omit<PageProps, "filter"> & { readonly query: string }) {
  const found = useFound(record, query, MOST);
  return (
    <>
      <Heading title={query === "" ? "Look up" : query} over="Look up" />
      <p class="lead" role="status">
        {query !== "" &&
          (found === null ? "Looking…" : found.length === 0 ? "Nothing in the record is like it." : `The best ${found.length}, best first`)}
      </p>
      <ol class="results">
        {found?.map((one) => (
          <li key={one.id}>
            <a href={hashOf(addressOf(one))}>
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
