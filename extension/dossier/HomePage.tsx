import type { ProviderLine } from "../../src/dossier/collections.ts";
import { hashOf, recordAddress } from "../address.ts";
import { placeName } from "../ui/printed.ts";
import { say, sayCount } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { KINDS_WORDS } from "../ui/words.ts";
import { Heading, notYet, type PageProps } from "./page.tsx";

/** The way in: providers by kind, and jurisdictions, whose pages lead to instruments and events. */
export function HomePage({ record }: Omit<PageProps, "filter">) {
  const home = useLoaded(record.home, "");
  if (!isReady(home)) return notYet(home);
  const { counts, providers, jurisdictions } = home;
  return (
    <>
      <Heading title={say("home_title")} shown={say("home_title")} over={say("home_over")}>
        <p class="lead">
          {say(
            "home_lead",
            sayCount("events", counts.events),
            sayCount("providers", counts.providers),
            sayCount("instruments", counts.instruments),
            sayCount("jurisdictions", jurisdictions.length),
          )}
        </p>
      </Heading>
      <section aria-labelledby="jurisdictions">
        <h2 id="jurisdictions">{say("jurisdictions_by_events")}</h2>
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
                {say(KINDS_WORDS[kind])} · {list.length}
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
