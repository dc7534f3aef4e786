import { render } from "preact";
import { NAMES } from "../../generated/names.ts";
import { STANDINGS } from "../../generated/standings.ts";
import { readIndex } from "../../src/names/index.ts";
import { readStandings } from "../../src/standings.ts";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { language, say, speakIn } from "../ui/say.ts";
import { titleOf } from "../ui/title.ts";
import { recogniserFrom } from "./recognise.ts";
import { Welcome } from "./Welcome.tsx";

const recognise = recogniserFrom(readIndex(NAMES), readStandings(STANDINGS), new Date().getFullYear(), language());
speakIn(document);
document.title = titleOf(say("welcome"));
render(<Welcome browser={browser} record={packagedRecord(browser)} recognise={recognise} />, document.body);
