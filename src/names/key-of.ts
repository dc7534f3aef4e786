/** By which of its words a name is found. */
import { WORD } from "./characters.ts";
import { isUnspaced } from "./script.ts";

/** What a page is searched for by a name `low`, folded: the first two units of a name that begins in an unspaced script, otherwise the word that the fewest pages have. */
export function keyOf(low: string): string {
  if (isUnspaced(low.charAt(0))) return low.slice(0, 2);
  const words = low.match(new RegExp(`[${WORD}]+`, "g")) ?? [];
  const long = words.filter((word) => !/^(.|\d\d)$/.test(word));
  const [key] = (long.length > 0 ? long : words).toSorted((a, b) => rarity(b) - rarity(a) || b.length - a.length);
  if (key === undefined) throw new Error(`the name ${low} has no word`);
  return key;
}

/** How few pages have `word`: its place among the common ones, the commonest first; their number = it is not among them. */
export function rarity(word: string): number {
  const at = COMMON.indexOf(word);
  return at < 0 ? COMMON.length : at;
}

// Words of names that several of 86 pages have, met in the wild, and some more: the commonest first.
const COMMON = (
  "in the of new on for with and by one us you privacy first facebook so my twitter go me video open good com service live name " +
  "information group better great search times big media let security instagram call inc web app technology york public play tv " +
  "free old talk office line mobile data entertainment west company store project digital youtube interest access star services " +
  "program podcast private east games add official market google global online meeting safe international strong network " +
  "research perfect japan mail fast fire pro front internet podcasts android apps plus box io windows cloud land limited total " +
  "dynamic drive bear gen ios door platform hot management net connect operations host central apple software yahoo foundation " +
  "pages protection amazon region users lemon constant china green protect red infrastructure accounts urban teams lab element " +
  "fly systems win reality blue super chinese browser microsoft pocket deck llc assistant hide corp meetings client le " +
  "connection switch org panda package pakistan exit trust core python planet outlook secure extension master 360 chat de " +
  "github interactive mac channel index pure pass firefox edge verge solutions ip ocean hub zone express shine industries gate " +
  "guard ms engine bridge chrome western notion galaxy 365 node manager ui communications from all your home shop site networks " +
  "hosting server news world computer ltd hong kong south app's air black white touch quick easy smart light house point center " +
  "system samsung vpn"
).split(" ");
