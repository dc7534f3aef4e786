/** Messages that none of our own scripts sends: what a page's process that was taken over could try. By what is wrong with each. */

/** The messages that a web page's script may send, as it sends them. */
export const GENUINE = {
  providersFound: { count: 2 },
  readerNeeded: null,
  flagsNeeded: null,
  flagStyle: { wanted: true },
  cardNeeded: null,
  summariesOf: { orders: [1] },
  openDossier: { order: 1, page: "provider" },
} as const;

/** The messages that only pages of our own may send. */
export const OUR_OWN = { pageNeeded: { tab: 7 }, startNeeded: { tab: 7 } } as const;

const LONG = "x".repeat(1_000_000);

/** Forged messages, to be sent from a page's own isolated world. JSON, so that a real browser can be told to send them. */
export const FORGED: readonly (readonly [wrong: string, message: unknown])[] = [
  ["nothing", null],
  ["a text", "openDossier"],
  ["a list", ["openDossier"]],
  ["no kind", { question: { order: 1, page: "provider" } }],
  ["an unknown kind", { gazette: "setSettings", question: { mode: "on" } }],
  ["a kind of another protocol", { gazette: "flagsHere", question: null }],
  ["a kind that is a list", { gazette: ["openDossier"], question: { order: 1, page: "provider" } }],
  ["a kind of every object: toString", { gazette: "toString", question: null }],
  ["a kind of every object: constructor", { gazette: "constructor", question: "return 1" }],
  ["a kind of every object: __proto__", { gazette: "__proto__", question: null }],
  ["a prototype in place of a kind", JSON.parse('{"__proto__":{"gazette":"openDossier"},"question":{"order":1,"page":"provider"}}')],
  ["another tab: pageNeeded", { gazette: "pageNeeded", question: { tab: 8 } }],
  ["the own tab, of which only we may ask: pageNeeded", { gazette: "pageNeeded", question: { tab: 7 } }],
  ["another tab: startNeeded", { gazette: "startNeeded", question: { tab: 8 } }],
  ["a badge for another tab", { gazette: "providersFound", question: { count: 2, tabId: 8 } }],
  ["a badge that is a text", { gazette: "providersFound", question: { count: "free" } }],
  ["a badge that is no whole number", { gazette: "providersFound", question: { count: 1.5 } }],
  ["a badge below nought", { gazette: "providersFound", question: { count: -1 } }],
  ["a badge beyond all counts", { gazette: "providersFound", question: { count: 1e300 } }],
  ["a badge of nothing", { gazette: "providersFound", question: null }],
  ["a style of one's own", { gazette: "flagStyle", question: { wanted: true, css: "body{display:none}" } }],
  ["a style that is neither wanted nor not", { gazette: "flagStyle", question: { wanted: "yes" } }],
  ["a script of one's own", { gazette: "cardNeeded", question: { files: ["evil.js"] } }],
  ["a script for another tab", { gazette: "readerNeeded", question: { tabId: 8 } }],
  ["flags with a question", { gazette: "flagsNeeded", question: [] }],
  ["summaries of nothing", { gazette: "summariesOf", question: null }],
  ["summaries of a text", { gazette: "summariesOf", question: { orders: "12" } }],
  ["summaries of a path", { gazette: "summariesOf", question: { orders: ["../manifest"] } }],
  ["summaries of a list's own property", { gazette: "summariesOf", question: { orders: ["length"] } }],
  ["summaries of a prototype", { gazette: "summariesOf", question: { orders: ["__proto__"] } }],
  ["summaries of half a provider", { gazette: "summariesOf", question: { orders: [0.5] } }],
  ["summaries of everything at once", { gazette: "summariesOf", question: { orders: Array.from({ length: 100_000 }, (_, i) => i) } }],
  ["a dossier of no provider", { gazette: "openDossier", question: { order: -1, page: "provider" } }],
  ["a dossier of a text", { gazette: "openDossier", question: { order: "1", page: "provider" } }],
  ["another page of ours", { gazette: "openDossier", question: { order: 1, page: "options" } }],
  ["a page of somebody else's", { gazette: "openDossier", question: { order: 1, page: "https://evil.example/" } }],
  ["a dossier with an address", { gazette: "openDossier", question: { order: 1, page: "provider", url: "https://evil.example/" } }],
  ["a dossier with a prototype", JSON.parse('{"gazette":"openDossier","question":{"order":1,"page":"provider","__proto__":{"url":"x"}}}')],
  ["a report without a text", { gazette: "openDossier", question: { order: 1, page: "report" } }],
  ["a report on a list", { gazette: "openDossier", question: { order: 1, page: "report", text: ["a"] } }],
  ["a report as long as a book", { gazette: "openDossier", question: { order: 1, page: "report", text: LONG } }],
  ["a report on another tab", { gazette: "openDossier", question: { order: 1, page: "report", text: "a", tab: 8 } }],
  ["a kind as long as a book", { gazette: LONG, question: null }],
];
