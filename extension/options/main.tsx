import { render } from "preact";
import { STANDINGS } from "../../generated/standings.ts";
import { readStandings } from "../../src/standings.ts";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { say, speakIn } from "../ui/say.ts";
import { titleOf } from "../ui/title.ts";
import { Options } from "./Options.tsx";

speakIn(document);
document.title = titleOf(say("options"));
render(
  <Options browser={browser} record={packagedRecord(browser)} standings={readStandings(STANDINGS)} thisYear={new Date().getFullYear()} />,
  document.body,
);
