/** Pages of our own, the same ones each time: prose of made-up and common words with names strewn in, in the sizes that real pages have. */

export interface OwnPage {
  readonly name: string;
  readonly script: keyof typeof ALPHABETS;
  /** Paragraphs of running text; around each stand other things, so that a page has some nine text nodes a paragraph. */
  readonly paragraphs: number;
  /** Words in a paragraph. */
  readonly words: number;
  /** A name stands in every so many paragraphs; 0 = in none. */
  readonly every: number;
}

/** Small, median and large like the strata of real pages: some 270, 970 and 2,300 text nodes with 3.5k, 23k and 91k characters. */
export const OWN_PAGES: readonly OwnPage[] = [
  { name: "small-latin", script: "latin", paragraphs: 30, words: 14, every: 10 },
  { name: "small-cyrillic", script: "cyrillic", paragraphs: 30, words: 14, every: 10 },
  { name: "small-none", script: "latin", paragraphs: 30, words: 14, every: 0 },
  { name: "median-latin", script: "latin", paragraphs: 105, words: 30, every: 20 },
  { name: "median-han", script: "han", paragraphs: 105, words: 30, every: 20 },
  { name: "median-none", script: "latin", paragraphs: 105, words: 30, every: 0 },
  { name: "median-none-han", script: "han", paragraphs: 105, words: 30, every: 0 },
  { name: "large-latin", script: "latin", paragraphs: 250, words: 55, every: 40 },
  { name: "large-cyrillic", script: "cyrillic", paragraphs: 250, words: 55, every: 40 },
  { name: "large-none", script: "latin", paragraphs: 250, words: 55, every: 0 },
  { name: "dense-latin", script: "latin", paragraphs: 105, words: 30, every: 1 },
  { name: "dense-han", script: "han", paragraphs: 105, words: 30, every: 1 },
];

/** All of them count without evidence, in any surroundings. */
const NAMES = [
  "NordVPN",
  "ExpressVPN",
  "Cloudflare",
  "Facebook",
  "WhatsApp",
  "Telegram Messenger",
  "GitHub",
  "Mullvad VPN",
  "Hetzner",
  "LinkedIn",
];

/** English words that are also the first word of some name; each costs a look. Some one or two words in a hundred are such. */
const ORDINARY = "new one first go good line mail media free private network cloud fast office power express".split(" ");

const ALPHABETS = {
  latin: {
    syllables: "ka lo mer ti van es du ran pel io sun tra bel on ki ser".split(" "),
    space: " ",
    common: "the of and to in a is that for it on was with as are be this by at from or have an they which all there when can more".split(
      " ",
    ),
    ordinary: ORDINARY,
  },
  cyrillic: {
    syllables: "ка ло мер ти ван ес ду ран пел ио сун тра бел он ки сер".split(" "),
    space: " ",
    common: "и в не на что он с как это по но из у за к".split(" "),
    ordinary: ["и"],
  },
  han: { syllables: [], space: "", common: "的是在了和有不这也说".split(""), ordinary: ["的"] },
} as const;

/** The HTML of a page. */
export function ownPage({ name, script, paragraphs, words, every }: OwnPage): string {
  const random = randomFrom(name);
  const { space, common, ordinary } = ALPHABETS[script];
  const word = () => {
    const words = random(70) === 0 ? ordinary : random(3) === 0 ? common : null;
    return words ? words[random(words.length)] : madeUp(script, random);
  };
  const prose = (count: number) => Array.from({ length: count }, word).join(space);
  const block = (at: number): string => {
    const named = every > 0 && at % every === every - 1 ? ` ${NAMES[random(NAMES.length)]} ` : " ";
    const half = Math.ceil(words / 2);
    const text = `${prose(half)}${named}${prose(half - 4)} <em>${prose(2)}</em> <a href="#${at}">${prose(2)}</a>.`;
    return `<div class="post"><h2>${prose(3)}</h2>\n<p>${text}</p>\n<ul><li>${prose(1)}</li><li>${prose(1)}</li></ul></div>\n`;
  };
  const body = Array.from({ length: paragraphs }, (_, at) => block(at)).join("");
  const nav = Array.from({ length: 8 }, () => `<a href="#">${prose(1)}</a>`).join(" ");
  const style = "body{font:16px sans-serif;max-width:60em;margin:auto}";
  return `<!doctype html><html lang="${{ latin: "en", cyrillic: "ru", han: "zh" }[script]}"><meta charset="utf-8"><title>${prose(4)}</title><style>${style}</style>
<body><nav>${nav}</nav><main>${body}</main><footer>${nav}</footer></body></html>`;
}

function madeUp(script: keyof typeof ALPHABETS, random: (below: number) => number): string {
  // Two of some two thousand common ideographs.
  if (script === "han") return String.fromCharCode(0x4e00 + random(2000) * 7, 0x4e00 + random(2000) * 7);
  const { syllables } = ALPHABETS[script];
  // The third syllable is rare: words repeat as they do in prose.
  const length = random(4) === 0 ? 3 : 2;
  return Array.from({ length }, () => syllables[random(syllables.length)]).join("");
}

/** Numbers that are the same for the same seed: `random(n)` gives one from 0 below n. */
export function randomFrom(seed: string): (below: number) => number {
  let state = [...seed].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
