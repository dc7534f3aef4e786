/** The tables of providers. */
import { LIST, listed } from "../../src/csv.ts";
import type { Table } from "./table.ts";

/** Providers, and the lists that they hold. */
export const PROVIDER_TABLES: readonly Table[] = [
  {
    name: "providers",
    title: "Providers",
    description: "Services that a reader would recognise. Operator, seat, sites, app ids and family are unsourced general knowledge.",
    columns: [
      ["id", "string", "the file data/providers/<id>.yaml"],
      ["name", "string", "as readers are shown it"],
      ["kind", "string", "what it is"],
      ["context", "string", `words that settle an ambiguous name; ${LIST}`],
      ["apple_app_ids", "string", LIST],
      ["google_app_ids", "string", LIST],
      ["operator", "string", "the company that runs it"],
      ["seat", "string", "where the operator is registered, ISO 3166-1 alpha-2"],
      ["homepage", "string", "its address"],
      ["family", "string", `other entries of the same company; ${LIST}`],
      ["facts", "string", "general: operator to family are unsourced general knowledge"],
      ["added", "string", "day"],
      ["searched_on", "string", "when events were looked for in vain"],
      ["searched_found", "string", "what that search found"],
      ["formerly", "string", `earlier ids; ${LIST}`],
    ],
    key: ["id"],
    references: [],
    rows: ({ providers }) =>
      providers.map((one) => [
        ...[one.id, one.name, one.kind, listed(one.context), listed(one.app_ids.apple), listed(one.app_ids.google)],
        ...[one.operator, one.seat, one.homepage, listed(one.family.map(({ id, how }) => `${id}: ${how}`)), one.facts, one.added],
        ...[one.searched?.on, one.searched?.found, listed(one.formerly)],
      ]),
  },
  {
    name: "names",
    title: "Names",
    description: "Every form in which pages write a provider.",
    columns: [
      ["provider", "string", "id"],
      ["text", "string", "the form"],
      ["lang", "string", "BCP 47 tag"],
      ["use", "string", "always, context (only with evidence), near (only with evidence beside it) or site-only (never in text)"],
      ["case", "string", "exact where capitals count"],
      ["not", "string", `phrases that cancel it; ${LIST}`],
    ],
    key: ["provider", "text", "lang"],
    references: [["provider", "providers"]],
    rows: ({ providers }) =>
      providers.flatMap(({ id, names }) => names.map(({ text, lang, use, case: exact, not }) => [id, text, lang, use, exact, listed(not)])),
  },
  {
    name: "sites",
    title: "Sites",
    description: "Hosts that a provider runs itself.",
    columns: [
      ["provider", "string", "id"],
      ["host", "string", "without a scheme"],
      ["path", "string", "where the host is shared"],
      ["subdomains", "boolean", "false where customers live on the sub-domains"],
    ],
    key: ["host", "path"],
    references: [["provider", "providers"]],
    rows: ({ providers }) =>
      providers.flatMap(({ id, sites }) => sites.map(({ host, path = "", subdomains = true }) => [id, host, path, subdomains])),
  },
];
