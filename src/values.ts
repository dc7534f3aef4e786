/** The values that fields of the record take. */

/** What a provider is, one each. The order is the order in which readers are shown them. */
export const KINDS = [
  "vpn", // a VPN service or app for the public, also one built into a browser or phone
  "circumvention-tool", // proxies, protocols, relays and browsers made to get past blocking, and the groups that run them
  "cloud-host", // servers, storage, web hosting, colocation, domain registration with hosting
  "cdn", // delivery networks and protection against attacks
  "app-store", // shops for apps, games and extensions, and device shops that work the same way
  "telecom", // network operators, and Huawei as an equipment maker
  "platform", // everything else that carries content or messages, and companies whose parts have entries of their own
  "security-suite", // antivirus makers that also sell a VPN
] as const;
export type Kind = (typeof KINDS)[number];

/** What an event is. */
export const EVENT_TYPES = [
  "rule", // a law, regulation, directive or general notice is adopted, takes effect or is withdrawn
  "order", // an authority or court tells a provider to do or stop something
  "block", // a service or site is blocked, throttled or intercepted
  "removal", // an app, extension, content or hosted service is taken down at an authority's demand or under a law
  "penalty", // a fine, sanction designation, settlement with an authority, conviction
  "case", // an investigation, lawsuit, ruling or formal letter of inquiry
  "data-demand", // a demand for or seizure of user data or servers
  "closure", // a service shuts down or leaves a market under a measure
  "response", // a provider's documented answer to a measure
  "licence", // granted, registered, refused, revoked
  "ownership", // a documented change of owner, seat or operator
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A provider's part in an event. */
export const ROLES = [
  "subject", // the measure is aimed at it
  "implementer", // it carries the measure out
  "affected", // hit without being aimed at
  "challenger", // contests it
] as const;
export type Role = (typeof ROLES)[number];

/** Where an act stands today. */
export const STATUSES = [
  "done", // a one-off act, complete in itself
  "in-effect", // a continuing measure that stands
  "ended", // a continuing measure that was lifted or ran out
  "superseded", // replaced by a later act
  "pending", // not decided
  "unknown", // its present state was not read
] as const;
export type Status = (typeof STATUSES)[number];

/** Where a law, regulation, notice or order stands today: a status that an instrument can have. */
export const INSTRUMENT_STATUSES = ["in-effect", "ended", "superseded", "pending", "unknown"] as const satisfies readonly Status[];
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

/** How near a source stands to the act. */
export const TIERS = [
  "primary", // the authority, court, legislature or acting party itself
  "news", // an agency or general newsroom
  "specialist", // trade and legal press, researchers, maintainers' threads
  "ngo", // a non-governmental organisation
  "secondary", // an affiliate site, an aggregator, an unnamed repost
] as const;
export type Tier = (typeof TIERS)[number];

/** When a name counts. */
export const NAME_USES = [
  "always", // by itself
  "context", // only with evidence, see `names/settle.ts`
  "near", // like context, but the provider being named elsewhere on the page is no evidence
  "site-only", // never in text; kept so that nobody adds the form again
] as const;
export type NameUse = (typeof NAME_USES)[number];

/** Whether mentions of this kind are flagged: platforms and telecoms stand on nearly every page and are only listed. */
export function isPaintedKind(kind: Kind): boolean {
  return kind !== "platform" && kind !== "telecom";
}
