import { describe, expect, it } from "vitest";
import { recogniserFrom } from "../../extension/welcome/recognise.ts";
import { packStandings, readStandings } from "../../src/standings.ts";
import { LANGUAGES, messagesIn } from "../messages.ts";
import { INDEX, RECORDS } from "../record.ts";

describe("the first-run page's example", () => {
  it.each(LANGUAGES)("has three names that are recognised, and one that is a colour: %s", (folder) => {
    const { language, example } = messagesIn(folder);
    const text = example?.message ?? "";
    const recognise = recogniserFrom(INDEX, readStandings(packStandings(RECORDS)), 2026, language?.message ?? "");
    expect(recognise(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ["apple-app-store", "App Store"],
      ["expressvpn", "ExpressVPN"],
      ["nordvpn", "NordVPN"],
    ]);
    expect(text).toContain("azure");
  });
});
