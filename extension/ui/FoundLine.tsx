import { type Found, kindOf } from "../../src/dossier/search-entries.ts";
import { counted, placeName, printedDate } from "./printed.ts";
import { Text } from "./Text.tsx";
import { ENTRY_WORDS, KIND_WORDS, TYPE_WORDS } from "./words.ts";

/** A result: what it is called, and below it what tells it from others. */
export function FoundLine({ found }: { readonly found: Found }) {
  const isPlace = kindOf(found.id) === "jurisdiction";
  return (
    <>
      <span class="found">
        <Text>{isPlace ? placeName(found.place) : found.title}</Text>
      </span>
      <span class="fine">
        <Text>{partsOf(found).filter(Boolean).join(" · ")}</Text>
      </span>
    </>
  );
}

function partsOf({ id, kind, type, place, date, authority, weight }: Found): readonly (string | false)[] {
  const entry = kindOf(id);
  const events = weight > 0 ? counted(weight, "event") : "no recorded events";
  const where = place !== "" && placeName(place);
  const when = date !== "" && printedDate(date);
  switch (entry) {
    case "provider":
      return [kind && KIND_WORDS[kind].one, events].map((part) => part ?? false);
    case "event":
      return [when, where, type !== null && TYPE_WORDS[type], authority];
    case "instrument":
      return [ENTRY_WORDS[entry], where, when, events];
    case "jurisdiction":
      return [ENTRY_WORDS[entry], events];
    case "affair":
      return [ENTRY_WORDS[entry], where, events];
  }
}
