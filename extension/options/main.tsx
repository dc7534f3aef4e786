import { render } from "preact";
import { STANDINGS } from "../../generated/standings.ts";
import { readStandings } from "../../src/standings.ts";
import { browser } from "../browser.ts";
import { packagedRecord } from "../records.ts";
import { Options } from "./Options.tsx";

render(
  <Options browser={browser} record={packagedRecord(browser)} standings={readStandings(STANDINGS)} thisYear={new Date().getFullYear()} />,
  document.body,
);
