import { render } from "preact";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { Dossier } from "./Dossier.tsx";

render(<Dossier browser={browser} record={packagedRecord(browser)} />, document.body);
