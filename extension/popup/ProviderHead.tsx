import type { Dossier } from "../../src/dossier/dossier.ts";
import { recordAddress } from "../address.ts";
import { DossierLink } from "../ui/DossierLink.tsx";
import { When } from "../ui/marks.tsx";
import { counted, placeName } from "../ui/printed.ts";
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
        {KIND_WORDS[kind].one} · {events.length > 0 ? counted(events.length, "event") : "no recorded events"} ·{" "}
        <DossierLink to={recordAddress("provider", provider.id)}>Open dossier</DossierLink>
      </p>
      <dl>
        <dt>Operator</dt>
        <dd>
          <Text>{operator ?? "not known"}</Text>
        </dd>
        <dt>Seat</dt>
        <dd>{seat ? placeName(seat) : "not known"}</dd>
        {family.length > 0 && (
          <>
            <dt>Family</dt>
            <dd>
              {family.map(({ id, how }) => (
                <span key={id}>
                  <Text>{names[id] ?? id}</Text> <span class="fine">({how})</span>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="fine">{family.length > 0 ? "Operator, seat and family" : "Operator and seat"}: general knowledge, unsourced</p>
      <p class="fine">
        In the record since <When date={added} />
        {searched && (
          <>
            {" · events looked for on "}
            <When date={searched.on} />: <Text>{searched.found}</Text>
          </>
        )}
      </p>
    </div>
  );
}
