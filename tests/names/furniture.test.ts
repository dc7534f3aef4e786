import { describe, expect, test } from "vitest";
import { type Ancestor, type Content, isFurniture, isLinkList } from "../../src/names/furniture.ts";

/** An ancestor from `tag` or `tag[role]`. */
function ancestor(written: string, content: Content | null = null, label = ""): Ancestor {
  const [, tag = "", role = ""] = /^([\w-]+)(?:\[(.+)\])?$/.exec(written) ?? [];
  return { tag, role, label, content };
}

/** Ancestors from the innermost to the outermost, `a > li > nav` written inside out: `a < li < nav`. */
const inside = (path: string) => path.split(" < ").map((written) => ancestor(written));

const text = (of: string, links = 0, linkText = 0): Content => ({ text: of, links, linkText });

describe("furniture", () => {
  test.each([
    "a < li < ul < nav < body",
    "span < div[navigation] < body",
    "p < div[banner] < body",
    "p < div[contentinfo] < body",
    "p < form[search] < body",
    "a < header < body",
    "a < div < footer < div < body",
    "h2 < header < body",
    "span < button < p < article < main",
    "span < div[button] < p < article",
    "a < li[menuitem] < ul[menu] < article",
    "a < nav < article < main",
    "a < div[toolbar] < main",
    "p < main < div[navigation]",
  ])("%s", (path) => {
    expect(isFurniture(inside(path))).toBe(true);
  });
});

describe("running text", () => {
  test.each([
    "p < div < body < html",
    "p < article < body",
    "a < p < main < body",
    "p < header < article < body",
    "p < footer < article < body",
    "p < header < section < div < body",
    "p < header < div[main] < body",
    "p < footer < div[article] < body",
    "p < header < aside < body",
    "p < footer < blockquote < body",
    "p < div < footer < div < main < body",
    "h1 < header < body",
    "a < h1 < header[banner] < body",
    "span < h1 < div[navigation] < body",
    "p < aside < body",
    "li < ol < section < body",
    "td < tr < table < body",
    "p < div[main] < body",
    "p < div[article] < body",
    "span < div[link] < p < body",
    "label < form < main",
    "",
  ])("%s", (path) => {
    expect(isFurniture(path === "" ? [] : inside(path))).toBe(false);
  });
});

describe("a dialog", () => {
  const of = (written: string, words: string) => isFurniture([ancestor("p"), ancestor(written, text(words)), ancestor("body")]);
  test.each([
    ["dialog", "We and our partners, Google among them, use cookies."],
    ["div[dialog]", "Your consent to Facebook and others"],
    ["div[alertdialog]", "Datenschutz-Einstellungen"],
    ["div[dialog]", "Google setzt Cookies. Einwilligung erteilen"],
    ["div[dialog]", "Nous respectons votre confidentialité"],
    ["div[dialog]", "本网站使用Cookie，参见隐私政策"],
    ["div[dialog]", "Сайт использует файлы куки"],
    ["div[dialog]", "این سایت از کوکی استفاده می‌کند"],
    ["dialog", "This site uses COOKIES"],
    ["dialog", "Bu site çerez kullanır"],
    ["dialog", "Käytämme evästeitä"],
    ["dialog", "يستخدم الموقع ملفات تعريف الارتباط"],
    ["dialog", "यह साइट कुकी रखती है"],
  ])("with words of consent is furniture: <%s> %s", (written, words) => {
    expect(of(written, words)).toBe(true);
  });
  test.each([
    ["dialog", "The whole article on NordVPN, in a box"],
    ["div[dialog]", "Reported on Tuesday: Google loses its appeal."],
    ["div[dialog]", ""],
  ])("without them is not: <%s> %s", (written, words) => {
    expect(of(written, words)).toBe(false);
  });
  test.each([
    ["div[region]", "Cookie banner", true],
    ["section[region]", "Cookie-Einstellungen", true],
    ["div[region]", "Çerez tercihleri", true],
    ["div[region]", "Privacy policy", false],
    ["div[region]", "Comments", false],
    ["div", "Cookie banner", false],
  ])("may be a region that calls itself a cookie banner: <%s> “%s” → %s", (written, label, is) => {
    expect(isFurniture([ancestor("p"), ancestor(written, null, label), ancestor("body")])).toBe(is);
  });
  test("is what the words have to stand in: a paragraph about cookies is running text", () => {
    expect(of("div", "Google was fined over its cookies.")).toBe(false);
  });
});

describe("a list of links", () => {
  test.each([
    ["three links and nothing else", text("Facebook Twitter WhatsApp", 3, 23)],
    ["links with signs between them", text("Facebook | Twitter | WhatsApp", 3, 23)],
    ["links and a word before them", text("Share: Facebook Twitter WhatsApp", 3, 23)],
    ["links and white space, which does not count", text(`Facebook${" \n\t".repeat(90)}Twitter WhatsApp`, 3, 23)],
    ["seven tenths of links", text("1234567 890", 3, 7)],
    ["links of which the last one asks", text("Cloudflare status\nHetzner status\nVultr status\nNeed help?", 4, 49)],
  ])("is %s", (_, content) => {
    expect(isLinkList(content)).toBe(true);
    expect(isFurniture([ancestor("a"), ancestor("p", content)])).toBe(true);
    expect(isFurniture([ancestor("a"), ancestor("li"), ancestor("ul", content), ancestor("article")])).toBe(true);
  });
  test.each([
    ["two links", text("Facebook Twitter", 2, 15)],
    ["one link that is the whole paragraph", text("What NordVPN said about its servers", 1, 30)],
    ["no links", text("Facebook Twitter WhatsApp")],
    ["less than seven tenths of links", text("1234567 890a", 3, 7)],
    ["a sentence that is mostly links", text("Facebook, Twitter and WhatsApp were all told to remove the posts.", 5, 50)],
    ["a sentence among links", text("The court in Paris ordered five providers to block them. Facebook Twitter WhatsApp", 9, 65)],
    ["a Chinese sentence of links", text("谷歌、推特和脸书都被要求删除这些帖子。", 4, 16)],
    ["a question of links", text("Why did Facebook, Twitter and WhatsApp remove all of it?", 5, 45)],
    ["an empty block", text("")],
  ])("is not %s", (_, content) => {
    expect(isLinkList(content)).toBe(false);
    expect(isFurniture([ancestor("a"), ancestor("p", content)])).toBe(false);
  });
  test("is not furniture with the page's heading in it", () => {
    expect(isFurniture([ancestor("h1"), ancestor("div", text("Facebook Twitter WhatsApp", 3, 23))])).toBe(false);
  });
});

describe("a link that is a store's badge", () => {
  const of = (words: string) => isFurniture([ancestor("span"), ancestor("a", text(words)), ancestor("p"), ancestor("main")]);
  test.each([
    "Download on the App Store",
    "Download on the\n App Store",
    "Get it on Google Play",
    "Laden im App Store",
    "Jetzt bei Google Play",
    "Télécharger dans l’App Store",
    "Disponible en Google Play",
    "Загрузите в App Store",
    "Lataa App Storesta",
    "App Store からダウンロード",
    "Google Play で手に入れよう",
    "在 App Store 下载",
    "App Store에서 다운로드",
  ])("is furniture: %s", (words) => {
    expect(of(words)).toBe(true);
  });
  test.each([
    "App Store",
    "WeChat is available again on Google Play",
    "Apple removes VPNs from the App Store",
    "Download figures fell after Apple took the app out of the App Store",
    "Download NordVPN",
    "Google Play wins in court",
  ])("is not: %s", (words) => {
    expect(of(words)).toBe(false);
  });
});
