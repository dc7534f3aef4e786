import { type Counterexamples, eventsOf, FILE, recordOf, sourcesOf } from "./counterexample.ts";

const FILL = "Replace what stands in angle brackets, the brackets too.";
const LONG = `The court ${"very ".repeat(120)}ordered it.`;
const SUMMARY = "expected one to 3 sentences, 600 characters at most, with a full stop";
const SHORTEN = "Shorten it to the act; what came later goes into note or an event of its own.";
const JUDGED = "Say what was done; if somebody else's judgement is the fact, quote it and say whose it is.";
const LOUD = "expected neither exclamation marks nor words in capitals one after the other. Write it as a sentence.";
const CONTESTED = "expected who says what against what the event states. Name who contests which fact, or move the remark to note.";

export const WORDS: Counterexamples = {
  "a title says who did what, without a full stop": {
    records: eventsOf(
      { title: "Court orders VPNs to block sites." },
      { title: "Court orders hidemy.name to block sites" },
      { title: "VPN ban" },
    ),
    lines: [
      `${FILE}: title is "Court orders VPNs to block sites."; expected 15 characters or more, without a stop at its end. Say who did what.`,
      'data/events/fr/2025-07-18-fine-b.yaml: title is "VPN ban"; expected 15 characters or more, without a stop at its end. Say who did what.',
    ],
  },
  "nothing is left to fill in": {
    records: eventsOf(
      { title: "<who did what>", ...sourcesOf({ supports: "<which facts>" }) },
      { title: "Court rules in <Apple> v. Epic, with a > b and b < c" },
    ),
    lines: [
      `${FILE}: title is "<who did what>"; expected your words. ${FILL}`,
      `${FILE}: sources.0.supports is "<which facts>"; expected what you read. ${FILL}`,
    ],
  },
  "nothing shouts": {
    records: eventsOf(
      { title: "COURT ORDERS VPNs to block", note: "It stands!" },
      { title: "MIIT orders HideMyAss!, ExpressVPN and NORDVPN to register" },
    ),
    lines: [`${FILE}: title is "COURT ORDERS VPNs to block"; ${LOUD}`, `${FILE}: note is "It stands!"; ${LOUD}`],
  },
  "a summary is one to three sentences": {
    records: recordOf({
      events: [
        { id: "fr-2025-07-18-order", summary: "One. Two. Three. Four." },
        { id: "fr-2025-07-18-order", summary: "No stop at the end" },
        { id: "fr-2025-07-18-order", summary: LONG },
        { summary: "Apple Inc. v. Epic, No. 20-5640, was decided in the U.S. by Judge Y. Gonzalez Rogers. She wrote: “No.” That was all." },
      ],
      instruments: [{ summary: "A law." }, { summary: "" }],
    }),
    lines: [
      `${FILE}: summary is "One. Two. Three. Four."; ${SUMMARY} (here 4 and 22). ${SHORTEN}`,
      `${FILE}: summary is "No stop at the end"; ${SUMMARY} (here 1 and 18). ${SHORTEN}`,
      `${FILE}: summary is "The court very very very very very very very very very very…; ${SUMMARY} (here 1 and ${LONG.length}). ${SHORTEN}`,
      `data/instruments/fr/code-du-sport.yaml: summary is ""; ${SUMMARY} (here 0 and 0). ${SHORTEN}`,
    ],
  },
  "no word judges": {
    records: eventsOf(
      { summary: "The notorious provider was rightly fined.", note: "A controversial act." },
      { title: "Court orders Clearview to stop", summary: "Restrictions were lifted.", disputed: null },
    ),
    lines: [
      `${FILE}: summary is "notorious"; expected a neutral word. ${JUDGED}`,
      `${FILE}: note is "controversial"; expected a neutral word. ${JUDGED}`,
    ],
  },
  "an allegation says whose it is, in its sentence": {
    records: eventsOf(
      { summary: "The provider allegedly kept logs. According to the police it did.", disputed: "It is said to be otherwise." },
      { summary: "According to the indictment the provider allegedly kept logs.", note: "GreatFire said that it was reportedly blocked." },
    ),
    lines: [
      `${FILE}: summary is "The provider allegedly kept logs."; expected who alleges it, in the same sentence. Write “X said that …” or “according to X”.`,
      `${FILE}: disputed is "It is said to be otherwise."; expected who alleges it, in the same sentence. Write “X said that …” or “according to X”.`,
    ],
  },
  "a dispute says which fact is contested, and by whom": {
    records: eventsOf(
      { disputed: "Proton criticised the bill." },
      { disputed: "Appeal pending; the court is said to differ." },
      { disputed: "The ministry denied that apps were removed." },
      { disputed: "RFA gives 28 July, Reuters 2 August." },
      { disputed: null },
    ),
    lines: [
      `${FILE}: disputed is "Proton criticised the bill."; ${CONTESTED}`,
      `data/events/fr/2025-07-18-fine-a.yaml: disputed is "Appeal pending; the court is said to differ."; ${CONTESTED}`,
    ],
  },
};
