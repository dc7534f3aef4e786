/** What a citation says: of a document that the record rests on, or of an event of the record itself. `cite-formats.ts` has how it is written. */
import type { Event, Instrument, PartialDate, Source } from "../model.ts";
import { longDate } from "../printed.ts";

/** One citation, before it is written in a format. */
export interface Citation {
  readonly of: "source" | "event";
  /** Tells it from the others of a list: letters, digits, hyphens. */
  readonly key: string;
  /** Whose words the title is: a description of ours is never given as the document's own. */
  readonly wording: "document" | "gazette";
  /** In square brackets where the wording is ours, as what an editor adds always stands. */
  readonly title: string;
  readonly publisher: string;
  /** Whose text it is, where `publisher` only carries it; null = its own. */
  readonly original: string | null;
  /** When it was published; of an event, the day of the record; null = undated. */
  readonly date: PartialDate | null;
  /** When it was last read at its address; null = not read a second time, or an event. */
  readonly accessed: PartialDate | null;
  /** null = an event: the record has no address on the web. */
  readonly url: string | null;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  /** Sentences without the last full stop. They end with the record's own citation: Gazette, the id, the day of the record. */
  readonly note: string;
}

/** The document that `record` rests on; `recorded` is the day of the whole record. */
export function citeSource(
  source: Source,
  { id, sources, reviewed }: Pick<Event | Instrument, "id" | "sources" | "reviewed">,
  recorded: PartialDate,
): Citation {
  const { url, title, title_is, publisher, published, lang, copy_of } = source;
  const notes = [
    copy_of && `A copy of a text by ${copy_of}`,
    title_is && "The words in brackets are Gazette’s description, not the document’s title",
    `Cited in ${inGazette(id, recorded)}`,
  ];
  return {
    of: "source",
    // An address stands once among the sources of a record.
    key: `${id}-${sources.findIndex((one) => one.url === url) + 1}`,
    wording: title_is ? "gazette" : "document",
    title: title_is ? `[${title}]` : title,
    publisher,
    original: copy_of ?? null,
    date: published,
    accessed: reviewed,
    url,
    lang,
    note: notes.filter(Boolean).join(". "),
  };
}

/** The event as the record of the day `recorded` has it. */
export function citeEvent({ id, date, title }: Pick<Event, "id" | "date" | "title">, recorded: PartialDate): Citation {
  return {
    of: "event",
    key: id,
    wording: "document",
    title,
    publisher: "Gazette",
    original: null,
    date: recorded,
    accessed: null,
    url: null,
    lang: "en",
    note: `Act of ${longDate(date)}. ${inGazette(id, recorded)}`,
  };
}

function inGazette(id: string, recorded: PartialDate): string {
  return `Gazette, ${id}, record of ${longDate(recorded)}`;
}
