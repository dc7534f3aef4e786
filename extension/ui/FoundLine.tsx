import type { ComponentChildren } from "preact";
import { type Found, kindOf } from "../../src/dossier/search-entries.ts";
import { placeName, printedDate } from "./printed.ts";
import { say, sayCount } from "./say.ts";
import { Text } from "./Text.tsx";
import { ENTRY_WORDS, KIND_WORDS, TYPE_WORDS } from "./words.ts";

/** A result: what it is called, and below it what tells it from others. */
export function FoundLine({ found }: { readonly found: Found }) {
  const isPlace = kindOf(found.id) === "jurisdiction";
  return (
    <>
      <span class="found">{isPlace ? placeName(found.place) : <Text>{found.title}</Text>}</span>
      <span class="fine">
        {partsOf(found)
          .filter(Boolean)
          .map((part, i) => [i > 0 && " · ", part])}
      </span>
    </>
  );
}

function partsOf({ id, kind, type, place, date, authority, weight }: Found): readonly ComponentChildren[] {
  const entry = kindOf(id);
  const events = weight > 0 ? sayCount("events", weight) : say("no_recorded_events");
  const where = place !== "" && placeName(place);
  const when = date !== "" && printedDate(date);
  switch (entry) {
    case "provider":
      return [kind && say(KIND_WORDS[kind]), events];
    case "event":
      return [when, where, type !== null && say(TYPE_WORDS[type]), authority && <Text>{authority}</Text>];
    case "instrument":
      return [say(ENTRY_WORDS[entry]), where, when, events];
    case "jurisdiction":
      return [say(ENTRY_WORDS[entry]), events];
    case "affair":
      return [say(ENTRY_WORDS[entry]), where, events];
  }
}
