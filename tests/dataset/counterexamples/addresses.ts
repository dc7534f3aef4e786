import { type Counterexamples, eventsOf, FILE, recordOf, sourcesOf } from "./counterexample.ts";

const TRACKED = "expected an address without tracking parameters. Cut them off, and see that the address still works.";
const PLAIN =
  "expected the publisher's plain address. Find the document at its own address; if only this copy was seen, excuse it in data/exceptions.yaml.";

const urls = (...list: readonly string[]) => sourcesOf(...list.map((url) => ({ url })));

export const ADDRESSES: Counterexamples = {
  "an address tracks nobody": {
    records: eventsOf(
      urls("https://www.example.org/a?utm_source=x", "https://www.example.org/a?id=7&fbclid=y"),
      urls("https://www.example.org/utm_source", "https://www.example.org/?id=7&page=2"),
    ),
    lines: [
      `${FILE}: sources.0.url is "https://www.example.org/a?utm_source=x"; ${TRACKED}`,
      `${FILE}: sources.1.url is "https://www.example.org/a?id=7&fbclid=y"; ${TRACKED}`,
    ],
  },
  "an address is the document's own, not a preview's or AMP's": {
    records: eventsOf(
      urls(
        "https://amp.example.org/a",
        "https://example.org/amp/news/a",
        "https://example.org/news/a/amp/",
        "https://example.org/news/a?amp=1",
        "https://example-org.translate.goog/a",
        "https://beta.example.org/a",
        "https://main.d358.amplifyapp.com/a",
      ),
      urls("https://example.org/amplifiers", "https://example.org/camp/a", "https://betanews.com/a", "https://developer.apple.com/news/"),
    ),
    lines: [
      `${FILE}: sources.0.url is "https://amp.example.org/a"; ${PLAIN}`,
      `${FILE}: sources.1.url is "https://example.org/amp/news/a"; ${PLAIN}`,
      `${FILE}: sources.2.url is "https://example.org/news/a/amp/"; ${PLAIN}`,
      `${FILE}: sources.3.url is "https://example.org/news/a?amp=1"; ${PLAIN}`,
      `${FILE}: sources.4.url is "https://example-org.translate.goog/a"; ${PLAIN}`,
      `${FILE}: sources.5.url is "https://beta.example.org/a"; ${PLAIN}`,
      `${FILE}: sources.6.url is "https://main.d358.amplifyapp.com/a"; ${PLAIN}`,
    ],
  },
  "an address has https where its host is known to have it": {
    records: {
      ...eventsOf(urls("http://www.example.org/a", "http://nord.example/a", "http://old.example/a"), urls("https://example.org/b")),
      ...{ providers: recordOf({ providers: [{ homepage: "https://nord.example/" }] }).providers },
    },
    lines: ["http://www.example.org/a", "http://nord.example/a"].map(
      (url, i) =>
        `${FILE}: sources.${i}.url is "${url}"; expected https, which this host is known to have. Open it with https and write that address.`,
    ),
  },
  "a host and path belong to one provider": {
    records: recordOf({
      providers: [
        { id: "nord", sites: [{ host: "vpn.example" }, { host: "git.example", path: "/nord" }] },
        { id: "surf", sites: [{ host: "git.example", path: "/surf" }, { host: "vpn.example" }] },
      ],
    }),
    lines: [
      'data/providers/surf.yaml: sites.1 is "vpn.example"; expected what data/providers/nord.yaml does not have. Keep the site with the provider that runs it, or give both a path.',
    ],
  },
  "an app belongs to one provider": {
    records: recordOf({
      providers: [
        { id: "nord", app_ids: { apple: ["905953485"], google: ["com.nord"] } },
        { id: "surf", app_ids: { apple: ["905953486", "905953485"] } },
        { id: "wind", app_ids: { google: ["com.nord"] } },
      ],
    }),
    lines: [
      'data/providers/surf.yaml: app_ids.apple.1 is "905953485"; expected what data/providers/nord.yaml does not have. Keep the app with the vendor that publishes it.',
      'data/providers/wind.yaml: app_ids.google.0 is "com.nord"; expected what data/providers/nord.yaml does not have. Keep the app with the vendor that publishes it.',
    ],
  },
};
