/** Rules about the addresses of sources. */
import type { Problem } from "../problem.ts";
import { pathOf } from "../read.ts";
import { ofSources, type Rule } from "../rule.ts";

const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hsenc|_hsmi|igshid|yclid|ocid|cmpid|ncid|s_cid)=/;
const AMP = /^https?:\/\/(?:amp\.|[^/]*\.ampproject\.org|[^/]*\/(?:[^?]*\/)?amp(?:\/|$|\?)|[^?]*[?&](?:amp|outputType=amp)(?:=|&|$))/;
const PREVIEW =
  /^https?:\/\/(?:[^/]*\.translate\.goog|translate\.google\.|webcache\.googleusercontent\.|(?:preview|staging|stage|dev|test|beta)\d*[.-]|[^/]*\.(?:amplifyapp\.com|netlify\.app|vercel\.app|pages\.dev|web\.app))/;

/** A citation leads to the document itself, for everybody, and tells nobody where the reader comes from. */
export const ADDRESSES: readonly Rule[] = [
  {
    name: "an address tracks nobody",
    level: "error",
    why: "A parameter that tells where a reader came from is none of the document's.",
    check: ofSources(({ url }) =>
      TRACKING.test(url)
        ? {
            field: "url",
            value: url,
            expected: "an address without tracking parameters",
            remedy: "Cut them off, and see that the address still works.",
          }
        : null,
    ),
  },
  {
    name: "an address is the document's own, not a preview's or AMP's",
    level: "error",
    why: "Previews vanish and AMP pages redirect; a citation must last.",
    check: ofSources(({ url }) =>
      AMP.test(url) || PREVIEW.test(url)
        ? {
            field: "url",
            value: url,
            expected: "the publisher's plain address",
            remedy: "Find the document at its own address; if only this copy was seen, excuse it in data/exceptions.yaml.",
          }
        : null,
    ),
  },
  {
    name: "an address has https where its host is known to have it",
    level: "warning",
    why: "A reader's network can read and change what comes over http.",
    check: (records, circumstances): readonly Problem[] => {
      const cited = [...records.events, ...records.instruments].flatMap(({ sources }) => sources.map(({ url }) => url));
      const safe = new Set(cited.filter((url) => url.startsWith("https:")).map(hostOf));
      for (const { homepage } of records.providers) if (homepage?.startsWith("https:")) safe.add(hostOf(homepage));
      return ofSources(({ url }) =>
        url.startsWith("http:") && safe.has(hostOf(url))
          ? {
              field: "url",
              value: url,
              expected: "https, which this host is known to have",
              remedy: "Open it with https and write that address.",
            }
          : null,
      )(records, circumstances);
    },
  },
  {
    name: "a host and path belong to one provider",
    level: "error",
    why: "A page is one provider's own site or nobody's.",
    check: ({ providers }) =>
      taken(
        providers.flatMap(({ id, sites }) => sites.map(({ host, path }, i) => [id, `sites.${i}`, host + (path ?? "")] as const)),
        "Keep the site with the provider that runs it, or give both a path.",
      ),
  },
  {
    name: "an app belongs to one provider",
    level: "error",
    why: "A store listing is one vendor's.",
    check: ({ providers }) =>
      taken(
        providers.flatMap(({ id, app_ids: { apple = [], google = [] } }) => [
          ...apple.map((app, i) => [id, `app_ids.apple.${i}`, app] as const),
          ...google.map((app, i) => [id, `app_ids.google.${i}`, app] as const),
        ]),
        "Keep the app with the vendor that publishes it.",
      ),
  },
];

function taken(claims: readonly (readonly [provider: string, field: string, value: string])[], remedy: string): readonly Problem[] {
  const owners = new Map<string, string>();
  return claims.flatMap(([provider, field, value]) => {
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, provider);
    return owner === undefined
      ? []
      : [{ file: pathOf("providers", provider), field, value, expected: `what data/${pathOf("providers", owner)} does not have`, remedy }];
  });
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/, "");
}
