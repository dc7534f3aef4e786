/** The shape of one record. The types are in `model.ts`; the compiler proves that both agree. */
import * as v from "valibot";
import { isPartialDate } from "../dates.ts";
import {
  type Affair,
  EVENT_TYPES,
  type Event,
  type Exception,
  INSTRUMENT_STATUSES,
  type Instrument,
  KINDS,
  NAME_USES,
  type Provider,
  ROLES,
  STATUSES,
  TIERS,
} from "../model.ts";

const TITLE_LENGTH = 90;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty("text that is not empty"));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, "a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD"));
const day = v.pipe(partialDate, v.length(10, "a day, YYYY-MM-DD"));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "two capitals, ISO 3166-1 alpha-2 or EU, in quotes if NO"));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/, "a language tag such as en, zh-Hans or ru"));
// Of hosts only plain ones: no user's name that looks like a host, and every browser reads it as the same.
const address = v.pipe(words, v.regex(/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\.?(:\d+)?(\/\S*)?$/, "an address with http:// or https://"));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "a host in lower case, without a scheme or path"));
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

const name = v.strictObject({
  text: words,
  lang: language,
  use: v.picklist(NAME_USES),
  case: v.exactOptional(v.literal("exact")),
  not: v.exactOptional(v.array(words)),
});

const site = v.strictObject({
  host,
  path: v.exactOptional(v.pipe(v.string(), v.startsWith("/", "a path that begins with /"))),
  subdomains: v.exactOptional(v.boolean()),
});

const source = v.strictObject({
  url: address,
  title: words,
  title_is: v.exactOptional(v.literal("description")),
  publisher: words,
  published: v.nullable(partialDate),
  lang: language,
  supports: words,
  tier: v.picklist(TIERS),
  copy_of: v.exactOptional(words),
});
const sources = v.array(source);

/** A provider's file, without the id that its path gives. */
export const providerShape = v.strictObject({
  name: words,
  kind: v.picklist(KINDS),
  names: v.pipe(v.array(name), v.minLength(1, "at least one name")),
  context: list(words),
  sites: list(site),
  app_ids: v.optional(
    v.strictObject({
      apple: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d{9,10}$/, "the nine or ten digits after /id, in quotes")))),
      google: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]\w*(\.\w+)+$/, "a package name such as com.example.app")))),
    }),
    {},
  ),
  operator: v.nullable(words),
  seat: v.nullable(country),
  homepage: v.nullable(address),
  family: list(v.strictObject({ id: slug, how: words })),
  facts: v.literal("general"),
  added: day,
  searched: v.exactOptional(v.nullable(v.strictObject({ on: day, found: words }))),
  formerly: v.exactOptional(v.array(slug)),
}) satisfies v.GenericSchema<unknown, Omit<Provider, "id">>;

/** An event's file. */
export const eventShape = v.strictObject({
  date: partialDate,
  jurisdiction: country,
  authority: v.nullable(words),
  type: v.picklist(EVENT_TYPES),
  title: v.pipe(words, v.maxLength(TITLE_LENGTH, `at most ${TITLE_LENGTH} characters`)),
  summary: words,
  instrument: v.nullable(slug),
  providers: list(v.strictObject({ id: slug, role: v.picklist(ROLES) })),
  covers: v.exactOptional(v.array(v.picklist(KINDS))),
  status: v.picklist(STATUSES),
  superseded_by: v.exactOptional(slug),
  disputed: v.optional(v.nullable(words), null),
  note: v.exactOptional(v.nullable(words)),
  affair: v.exactOptional(slug),
  sources,
  added: day,
  reviewed: v.nullable(day),
  formerly: v.exactOptional(v.array(slug)),
}) satisfies v.GenericSchema<unknown, Omit<Event, "id">>;

/** An instrument's file. */
export const instrumentShape = v.strictObject({
  title: words,
  title_native: v.nullable(words),
  number: v.nullable(words),
  jurisdiction: country,
  authority: v.nullable(words),
  issued: v.nullable(partialDate),
  in_force: v.nullable(partialDate),
  status: v.exactOptional(v.picklist(INSTRUMENT_STATUSES)),
  superseded_by: v.exactOptional(slug),
  summary: words,
  sources,
  added: day,
  reviewed: v.nullable(day),
  formerly: v.exactOptional(v.array(slug)),
}) satisfies v.GenericSchema<unknown, Omit<Instrument, "id">>;

/** `data/affairs.yaml`: entries by slug. */
export const affairsShape = v.record(
  slug,
  v.strictObject({ title: v.pipe(words, v.maxLength(TITLE_LENGTH, `at most ${TITLE_LENGTH} characters`)), summary: words }),
) satisfies v.GenericSchema<unknown, Readonly<Record<string, Omit<Affair, "id">>>>;

/** `data/exceptions.yaml`: a list. */
export const exceptionsShape = v.array(v.strictObject({ rule: words, record: slug, why: words })) satisfies v.GenericSchema<
  unknown,
  Exception[]
>;

/** `data/released.yaml`: by the id of each record that a release has shipped, a digest of it as it was. */
export const releasedShape = v.record(slug, words);
