import type { BeyondRow } from "./row.ts";

const S = "plural or genitive s after an always name";
const ENDING = "case ending after an always name";
const ZWNJ = "a ZWNJ is dropped on both sides";
const FALLEN = "a final e falls away before a case ending";
const PARTICLE = "Arabic particles in one piece with the name";
const FOLDED = "the sign is not a letter, though folding (NFKC) makes one of it";

export const BEYOND: readonly BeyondRow[] = [
  { lang: "en", text: "There are two Googles in this story, and only one of them paid.", finds: ["google"], why: S },
  { lang: "en", text: "Two more ExpressVPNs and nobody could tell the brands apart.", finds: ["expressvpn"], why: S },
  { lang: "en", text: "NordVPN™ is a mark of a company in Panama.", finds: ["nordvpn"], why: FOLDED },
  { lang: "en", text: "The complaint names Cloudflare² and its reseller.", finds: ["cloudflare"], why: FOLDED },
  { lang: "de", text: "Googles Berufung hatte keinen Erfolg.", finds: ["google"], why: S },
  {
    lang: "de",
    text: "Facebooks Datenpraxis und Microsofts Lizenzen liegen bei derselben Abteilung.",
    finds: ["facebook", "microsoft"],
    why: S,
  },
  { lang: "de", text: "NordVPNs Server standen in einem Keller bei Helsinki.", finds: ["nordvpn"], why: S },
  { lang: "ru", text: "Ведомство судится с Фейсбуком и Твиттером.", finds: ["facebook", "x-twitter"], why: ENDING },
  { lang: "ru", text: "Доступ к Ютубу и Инстаграму вернули к утру.", finds: ["instagram", "youtube"], why: ENDING },
  { lang: "ru", text: "Разбирательство с Гуглом длится третий год.", finds: ["google"], why: ENDING },
  { lang: "ru", text: "Суд занялся Телеграмом и Скайпом.", finds: ["skype", "telegram"], why: ENDING },
  { lang: "uk", text: "Новину прочитали у Телеграмі, а не на сайті.", finds: ["telegram"], why: ENDING },
  { lang: "uk", text: "Суд із Фейсбуком триває, з Твіттером уже ні.", finds: ["facebook", "x-twitter"], why: ENDING },
  { lang: "pl", text: "Na Facebooku i Instagramie zniknęły wpisy ministra.", finds: ["facebook", "instagram"], why: ENDING },
  { lang: "pl", text: "Urząd wygrał z Facebookiem i Microsoftem.", finds: ["facebook", "microsoft"], why: ENDING },
  { lang: "cs", text: "Na Facebooku a Twitteru vládne ticho.", finds: ["facebook", "x-twitter"], why: ENDING },
  { lang: "cs", text: "Spor s Facebookem skončil smírem.", finds: ["facebook"], why: ENDING },
  { lang: "fi", text: "Facebookin ja Googlen sakot vahvistettiin.", finds: ["facebook", "google"], why: ENDING },
  { lang: "fi", text: "Video poistettiin YouTubesta, mutta Facebookissa se näkyi.", finds: ["facebook", "youtube"], why: ENDING },
  {
    lang: "tr",
    text: "Mahkeme kararıyla Facebookta ve Youtubeda sayfalar kapandı.",
    finds: ["facebook", "youtube"],
    why: `${ENDING}, written without the apostrophe`,
  },
  { lang: "fa", text: "کد در گیتهاب منتشر شد.", finds: ["github"], why: ZWNJ },
  { lang: "fa", text: "تیکتاک در فهرست تازه نیست.", finds: ["tiktok"], why: ZWNJ },
  { lang: "hi", text: "मेरा फेसबुकिया दोस्त अब किताबें पढ़ता है।", finds: [], why: 'a vowel sign goes on with the word ("Facebook addict")' },
  { lang: "cs", text: "Podle Googlu je vše v pořádku, video na YouTubu už není.", finds: ["google", "youtube"], why: FALLEN },
  { lang: "cs", text: "Vygoogloval si to, na youtuberovi mu nezáleží.", finds: [], why: FALLEN },
  { lang: "pl", text: "Film zniknął z YouTubie podobno w nocy, ze Skypem było gorzej.", finds: ["skype", "youtube"], why: FALLEN },
  { lang: "pl", text: "Skyping i youtuberka to nowe słowa.", finds: [], why: FALLEN },
  { lang: "uk", text: "Про це написали у Фейсбуці.", finds: ["facebook"], why: "к becomes ц before і" },
  { lang: "uk", text: "Фейсбучна сторінка мовчала, Фейсбуцький теж.", finds: [], why: "к becomes ц before і, in endings only" },
  {
    lang: "ar",
    text: "توقفت خدمات فيسبوك وتويتر وواتساب مساء أمس، وشوهد الخبر بيوتيوب.",
    finds: ["facebook", "whatsapp", "x-twitter", "youtube"],
    why: PARTICLE,
  },
  { lang: "ar", text: "عاد التطبيق إلى متجر آبل وجوجل بلاي.", finds: ["apple", "google-play"], why: PARTICLE },
  { lang: "ar", text: "المفسبكون والمتوترون وتوترهم.", finds: [], why: PARTICLE },
  { lang: "hr", text: "Podijelite na Facebooku ili javite na Twitteru.", finds: ["facebook", "x-twitter"], why: ENDING },
  { lang: "hr", text: "Prijave s Instagramom više ne rade.", finds: ["instagram"], why: ENDING },
  { lang: "sr", text: "Snimak sa Instagrama videli su i na Fejsbuku.", finds: ["instagram"], why: ENDING },
  { lang: "sk", text: "Záznam zverejnili na Facebooku aj YouTube kanáli.", finds: ["facebook", "youtube"], why: ENDING },
  { lang: "sl", text: "Posnetek z Instagrama je izginil tudi s Facebooka.", finds: ["facebook", "instagram"], why: ENDING },
  { lang: "hr", text: "Facebookovac je riječ, a googlanje posao.", finds: [], why: ENDING },
  { lang: "sk", text: "Googliť sa naučili obaja, facebookovať nikto.", finds: [], why: ENDING },
];
