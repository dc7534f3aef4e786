import { render } from "preact";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { speakIn } from "../ui/say.ts";
import { Popup } from "./Popup.tsx";

const query = new URLSearchParams(location.search);
const tab = query.get("tab");
document.documentElement.classList.toggle("page", tab !== null);
speakIn(document);
render(
  <Popup browser={browser} record={packagedRecord(browser)} tab={tab === null ? null : Number(tab)} provider={query.get("provider")} />,
  document.body,
);
