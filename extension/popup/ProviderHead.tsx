import type { Dossier } from "../../src/dossier/dossier.ts";
import { recordAddress } from "../address.ts";
import { DossierLink } from "../ui/DossierLink.tsx";
import { When } from "../ui/marks.tsx";
import { placeName } from "../ui/printed.ts";
import { say, sayCount, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";

/** Name, kind, and the facts that are general knowledge and have no source; marked as such. */
export function ProviderHead({ dossier: { provider, names, events } }: { readonly dossier: Dossier }) {
  const { name, kind, operator, seat, family, added, searched } = provider;
  return (
    <div class="who">
      <h1 id="provider">
        <Text>{name}</Text>
      </h1>
      <p>
        {say(KIND_WORDS[kind])} · {events.length > 0 ? sayCount("events", events.length) : say("no_recorded_events")} ·{" "}
        <DossierLink to={recordAddress("provider", provider.id)}>{say("open_dossier")}</DossierLink>
      </p>
      <dl>
        <dt>{say("operator")}</dt>
        <dd>{operator === null ? say("not_known") : <Text>{operator}</Text>}</dd>
        <dt>{say("seat")}</dt>
        <dd>{seat ? placeName(seat) : say("not_known")}</dd>
        {family.length > 0 && (
          <>
            <dt>{say("family")}</dt>
            <dd>
              {family.map(({ id, how }) => (
                <span key={id}>
                  <Text>{names[id] ?? id}</Text>{" "}
                  <span class="fine">
                    (<Text>{how}</Text>)
                  </span>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="fine">{say(family.length > 0 ? "general_with_family" : "general")}</p>
      <p class="fine">
        {sayWith("in_record_since", <When date={added} />)}
        {searched && [" · ", sayWith("looked_for", <When date={searched.on} />, <Text>{searched.found}</Text>)]}
      </p>
    </div>
  );
}
