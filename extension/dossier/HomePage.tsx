import type { ProviderLine } from "../../src/dossier/collections.ts";
import { hashOf, recordAddress } from "../address.ts";
import { counted, placeName } from "../ui/printed.ts";
import { Text } from "../ui/Text.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { KIND_WORDS } from "../ui/words.ts";
import { Heading, notYet, type PageProps } from "./page.tsx";

/** The way in: providers by kind, and jurisdictions, whose pages lead to instruments and events. */
export function HomePage({ record }: Omit<PageProps, "filter">) {
  const home = useLoaded(record.home, "");
  if (home === null || home === "failed") return notYet(home);
  const { counts, providers, jurisdictions } = home;
  return (
    <>
      <Heading title="The record" over="What authorities have done to providers, and through them">
        <p class="lead">
          {counted(counts.events, "event")} of {counted(counts.providers, "provider")}, resting on{" "}
          {counted(counts.instruments, "instrument")} in {counted(jurisdictions.length, "jurisdiction")}.
        </p>
      </Heading>
      <section aria-labelledby="jurisdictions">
        <h2 id="jurisdictions">Jurisdictions, by number of events</h2>
        <ul class="many">
          {jurisdictions.map(([code, events]) => (
            <li key={code}>
              <a href={hashOf(recordAddress("jurisdiction", code))}>{placeName(code)}</a> <span class="fine">{events}</span>
            </li>
          ))}
        </ul>
      </section>
      {providers.map(
        ([kind, list]) =>
          list.length > 0 && (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>
                {KIND_WORDS[kind].one} · {list.length}
              </h2>
              <ul class="many">
                {list.map((line) => (
                  <ProviderItem key={line.id} {...line} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function ProviderItem({ id, name, events }: ProviderLine) {
  return (
    <li>
      <a href={hashOf(recordAddress("provider", id))}>
        <Text>{name}</Text>
      </a>{" "}
      <span class="fine">{events > 0 ? events : "–"}</span>
    </li>
  );
}
