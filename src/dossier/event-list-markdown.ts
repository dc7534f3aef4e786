/** A list of events for an article. */
import { CREDIT, LICENCE } from "../credit.ts";
import type { Event, Source } from "../model.ts";
import { longDate, placeName, STATUS_WORDS } from "../printed.ts";
import { inMarkdown, isolated, linkInMarkdown, oneLine } from "./escape.ts";
import type { EventList } from "./event-list.ts";

/**
 * CommonMark: a heading, an item for each event with its authority, status, dispute, ground, providers and sources below it, and where the
 * list is from. Sources go by their publishers: so no description of ours can be taken for a title.
 */
export function asMarkdown(list: EventList): string {
  const { heading, events, recorded } = list;
  const items = events.map((event) => itemOf(event, list)).join("") || "No recorded events.\n";
  const credit = `From ${CREDIT}, record of ${longDate(recorded)}, ${linkInMarkdown(LICENCE.name, LICENCE.url)}.`;
  // A number sign at a heading's end would be taken for its end.
  return `## ${text(heading).replaceAll("#", "\\#")}\n\n${items}\n${credit}\n`;
}

function itemOf(event: Event, { names, instruments }: EventList): string {
  const { id, date, jurisdiction, authority, title, summary, instrument, providers, status, disputed, note, sources } = event;
  const lines = [
    `Authority: ${text(authority ?? "not stated")}. Status: ${STATUS_WORDS[status]}.`,
    disputed && `Disputed: ${text(disputed)}`,
    note && `Note: ${text(note)}`,
    instrument && `Rests on: ${text(instruments[instrument]?.title ?? instrument)}`,
    providers.length > 0 && `Providers: ${text(providers.map((one) => `${names[one.id] ?? one.id} (${one.role})`).join(", "))}`,
    `Sources: ${sources.map(sourceOf).join("; ")}`,
    `In Gazette: ${id}`,
  ];
  const end = /[.?!]$/.test(title) ? "" : ".";
  const first = `- **${longDate(date)}, ${text(placeName(jurisdiction))}: ${text(title)}${end}** ${text(summary)}\n`;
  return `${first}${lines.flatMap((line) => (line ? [`  - ${line}\n`] : [])).join("")}`;
}

function sourceOf({ publisher, url, published, copy_of }: Source): string {
  const copied = copy_of ? ` (a copy of a text by ${text(copy_of)})` : "";
  return `${linkInMarkdown(text(publisher), url)}${copied}, ${published ? longDate(published) : "undated"}`;
}

function text(words: string): string {
  return inMarkdown(isolated(oneLine(words)));
}
