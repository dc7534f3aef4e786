import { render } from "preact";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { speakIn } from "../ui/say.ts";
import { Dossier } from "./Dossier.tsx";

speakIn(document);
render(<Dossier browser={browser} record={packagedRecord(browser)} />, document.body);
