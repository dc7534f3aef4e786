/** Records of made-up names, as large as they are asked for, the same ones each time. */
import type { Name, Provider, Records } from "../../src/model.ts";
import { randomFrom } from "./own-pages.ts";

/**
 * `synthetic`: Latin letters in any order. `realistic`: syllables in the scripts of the real record in about its parts, often followed by a word
 * that many names share, sometimes led by an ordinary one.
 */
export const NAME_KINDS = ["synthetic", "realistic"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

type Random = (below: number) => number;

/** One in so many names is ambiguous and needs a context word. */
const CONTEXT_EVERY = 10;
/** Names of one provider, as in the real record. */
const NAMES_EACH = 4;

/** A record with `count` names, no two alike. */
export function grownRecords(kind: NameKind, count: number): Records {
  const random = randomFrom(`${kind} ${count}`);
  const make = kind === "synthetic" ? letters : brand;
  const texts = new Set<string>();
  while (texts.size < count) texts.add(make(random));
  const names = [...texts].map((text, i): Name => ({ text, lang: "en", use: i % CONTEXT_EVERY === 0 ? "context" : "always" }));
  const providers = Array.from({ length: Math.ceil(count / NAMES_EACH) }, (_, i) =>
    providerOf(i, names.slice(i * NAMES_EACH, (i + 1) * NAMES_EACH)),
  );
  return { providers, events: [], instruments: [], affairs: [] };
}

function providerOf(order: number, names: readonly Name[]): Provider {
  const id = `made-up-${order}`;
  const facts = { operator: null, seat: null, homepage: null, family: [], facts: "general", added: "2026-01-01" } as const;
  const sites = [{ host: `${id}.example` }];
  return { id, name: names[0]?.text ?? id, kind: "vpn", names, context: ["network", "blocked"], sites, app_ids: {}, ...facts };
}

function letters(random: Random): string {
  return Array.from({ length: 6 + random(7) }, () => String.fromCharCode(97 + random(26))).join("");
}

const LATIN = "bra cel dor fen gal hix jun kri lup mox nav pry qui rost sel tav ulm vex wyn zor ad en il om ux".split(" ");
const CYRILLIC = "бра цел дор фен гал хим жун кри луп мос нав при рост сел тав ульм век зор".split(" ");
const KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニハヒフヘホマミムメモヤユヨラリルレロワンー";
const SHARED = ["VPN", "Cloud", "Hosting", "Proxy", "Store", "Networks"];
const ORDINARY = ["New", "Good", "First", "Open", "Fast", "Private"];

function brand(random: Random): string {
  const script = random(20);
  if (script < 3) return capital(syllables(CYRILLIC, random));
  if (script < 5) return units(2 + random(3), () => 0x4e00 + random(6000));
  if (script < 6) return units(3 + random(3), () => KATAKANA.charCodeAt(random(KATAKANA.length)));
  if (script < 7) return units(2 + random(3), () => 0xac00 + random(11_000));
  const word = capital(syllables(LATIN, random));
  if (random(50) === 0) return `${ORDINARY[random(ORDINARY.length)]} ${word}`;
  return random(2) === 0 ? `${word} ${SHARED[random(SHARED.length)]}` : word;
}

function syllables(from: readonly string[], random: Random): string {
  return Array.from({ length: 2 + random(4) }, () => from[random(from.length)]).join("");
}

function units(count: number, unit: () => number): string {
  return String.fromCharCode(...Array.from({ length: count }, unit));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
