import { type Counterexamples, recordOf } from "./counterexample.ts";

const name = (text: string, put: object = {}) => ({ text, lang: "en", use: "always", ...put }) as const;

export const NAMES: Counterexamples = {
  "a name means one provider": {
    records: recordOf({
      providers: [
        { id: "nord", names: [name("NordVPN"), name("Meteor", { use: "context" })] },
        { id: "surf", names: [name("Surf VPN"), name("ＮＯＲＤＶＰＮ"), name("Meteor", { use: "site-only" })] },
      ],
    }),
    lines: [
      'data/providers/surf.yaml: names.1.text is "ＮＯＲＤＶＰＮ"; expected what is no name in data/providers/nord.yaml. Keep it with the provider that readers would think of, or write site-only in one of the two.',
    ],
  },
  "a provider's names differ": {
    records: recordOf({
      providers: [
        { names: [name("NordVPN"), name("nordvpn"), name("Nord", { case: "exact" }), name("NORD", { case: "exact" })] },
        { id: "surf", names: [name("Surf"), name("Surf VPN")] },
      ],
    }),
    lines: ['data/providers/nord.yaml: names.1.text is "nordvpn"; expected a form that no other line has. Delete one of the two.'],
  },
  "a context name has context words": {
    records: recordOf({
      providers: [
        { names: [name("NordVPN"), name("Nord", { use: "context" })] },
        { id: "surf", names: [name("Surf", { use: "context" })], context: ["VPN"] },
      ],
    }),
    lines: [
      'data/providers/nord.yaml: names.1.use is "context (Nord)"; expected context words. Add words to context that stand near the name where the provider is meant, or make the name always.',
    ],
  },
  "a context word says where the name stands at its beginning or end": {
    records: recordOf({
      providers: [{ context: ["via ~ app", "~", "~ and ~", "via ~", "~ app", "app"] }, { id: "surf", context: ["~の", "在~"] }],
    }),
    lines: ["via ~ app", "~", "~ and ~"].map(
      (word, i) =>
        `data/providers/nord.yaml: context.${i} is "${word}"; expected one ~ at the beginning or at the end, or none. Keep what stands on one side of the name, or write both sides as two words.`,
    ),
  },
  "a name that needs evidence beside it has some that says where it stands": {
    records: recordOf({
      providers: [
        { names: [name("NordVPN"), name("N", { use: "near" })], context: ["VPN"] },
        { id: "surf", names: [name("S", { use: "near" })], context: ["VPN", "via ~"] },
        { id: "tor", names: [name("Tor", { use: "context" })], context: ["onion"] },
      ],
    }),
    lines: [
      'data/providers/nord.yaml: names.1.use is "near (N)"; expected a context word with ~, the place of the name. Add words that stand right before or behind the name (via ~, ~ app), or make the name context.',
    ],
  },
  "a provider is shown under a name that pages write": {
    records: recordOf({
      providers: [
        { id: "nord", name: "Nord Security", names: [name("NordVPN")] },
        { id: "tor", name: "Tor (the network)", names: [name("tor")] },
        { id: "avast", name: "Avast / AVG", names: [name("Avast"), name("AVG", { use: "site-only" })] },
      ],
    }),
    lines: [
      'data/providers/nord.yaml: name is "Nord Security"; expected one of its names. Show a form that is in names, add this one there (site-only where it must not match), or put an explanation in brackets.',
    ],
  },
};
