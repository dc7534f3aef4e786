/** Documents that are not the usual page: other types, viewers, frames, modes, and text that is hard to read. */
import { type OddPage, odd, typed } from "./page.ts";

const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>NordVPN</p><P>odd</P></body></html>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">NordVPN</text><foreignObject width="200" height="90"><p xmlns="http://www.w3.org/1999/xhtml">Astrill</p></foreignObject></svg>`;
const PDF =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
const XML = typed("application/xml", "<notes><note>NordVPN</note></notes>");
const ZALGO = "\u0334\u0328\u034e\u0301";

/** The rows. */
export const KINDS_OF_PAGES: readonly OddPage[] = [
  { what: "in XHTML", page: typed("application/xhtml+xml", XHTML), flags: ["NordVPN"] },
  { what: "that is an SVG picture", page: typed("image/svg+xml", SVG), flags: [] },
  { what: "in XML of its own, which Chrome shows as text", page: XML, flags: ["NordVPN"], only: "chrome" },
  { what: "in XML of its own, which Firefox shows as a picture of itself", page: XML, flags: [], only: "firefox" },
  { what: "in plain text", page: typed("text/plain", "NordVPN"), flags: [] },
  { what: "that is JSON in the browser's viewer", page: typed("application/json", '{"name":"NordVPN"}'), flags: [] },
  {
    what: "of frames, in which nothing is read",
    page: {
      html: `<!doctype html><title>F</title><frameset cols="50%,50%"><frame src="data:text/html,NordVPN"><frame src="about:blank"></frameset>`,
    },
    flags: [],
  },
  {
    what: "with frames of every kind, in which nothing is read",
    page: odd(`<p>NordVPN</p><iframe sandbox srcdoc="Astrill"></iframe><iframe sandbox="allow-scripts" srcdoc="<script>document.write('Astrill')</script>"></iframe>
      <iframe src="about:blank"></iframe><iframe srcdoc="<p>Astrill"></iframe><object data="data:text/html,Astrill"></object>`),
    flags: ["NordVPN"],
  },
  {
    what: "that is sandboxed by its own policy",
    page: { html: "<!doctype html><title>S</title><p>NordVPN</p>", headers: { "content-security-policy": "sandbox" } },
    flags: ["NordVPN"],
  },
  {
    what: "in quirks mode, without head, body or closed tags",
    page: { html: "<p>NordVPN<table><tr><td>Astrill" },
    flags: ["NordVPN", "Astrill"],
  },
  { what: "of no bytes", page: { html: "" }, flags: [] },
  {
    what: "with lone surrogates, bidi controls and null characters about the names",
    page: odd(
      "<main></main>",
      `addEventListener("DOMContentLoaded", () => { for (const text of ["NordVPN", "\\ud800NordVPN\\udc00", "\\u202eNordVPN\\u202c", "\\u2067Astrill\\u2069", "\\ud83d", "\\ud800".repeat(5000), "\\u0000\\ufffe\\uffff", "\\u202e".repeat(5000)])
        document.querySelector("main").append(Object.assign(document.createElement("p"), { textContent: text })); });`,
    ),
    flags: ["NordVPN", "NordVPN", "NordVPN", "Astrill"],
  },
  {
    what: "in zalgo",
    page: odd(`<p>NordVPN</p><p>${[..."Astrill"].map((letter) => letter + ZALGO.repeat(10)).join("")}</p><p>${ZALGO.repeat(400)}</p>`),
    flags: ["NordVPN"],
  },
  { what: "with names in MathML", page: odd("<p>NordVPN</p><math><mtext>Astrill</mtext></math>"), flags: ["NordVPN", "Astrill"] },
  {
    what: "with a PDF in the browser's viewer",
    page: odd(`<p>NordVPN</p><embed type="application/pdf" src="data:application/pdf;base64,${Buffer.from(PDF).toString("base64")}">`),
    flags: ["NordVPN"],
  },
];
