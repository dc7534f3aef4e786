/** The address bar over a look-up that is whole, and one that is damaged. */
import { expect, test, vi } from "vitest";
import type { Door } from "../../extension/browser.ts";
import { answerLookUps } from "../../extension/look-up.ts";
import { searchEntries } from "../../src/dossier/search-entries.ts";
import { packSearch } from "../../src/dossier/search-pack.ts";
import { makeProvider, makeRecords } from "../make.ts";

test("the address bar says that the look-up cannot be read, and finds again once it can", async () => {
  const whole = JSON.stringify(packSearch(searchEntries(makeRecords({ providers: [makeProvider({ id: "nordvpn" })] }))));
  let text = whole.slice(0, 40);
  const type: ((text: string, suggest: (found: unknown) => void) => void)[] = [];
  const setDefaultSuggestion = vi.fn();
  const listener = { addListener: () => undefined };
  answerLookUps({
    runtime: { getURL: () => `data:application/json,${encodeURIComponent(text)}` },
    omnibox: {
      setDefaultSuggestion,
      onInputChanged: { addListener: (one: (typeof type)[number]) => type.push(one) },
      onInputEntered: listener,
    },
  } as unknown as Door);
  const suggest = vi.fn();
  type[0]?.("nordvpn", suggest);
  const description = "The look-up could not be read: a file of the extension is missing or damaged.";
  await vi.waitFor(() => expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description }));
  expect(suggest).not.toHaveBeenCalled();
  text = whole;
  type[0]?.("nordvpn", suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledWith([expect.objectContaining({ content: "#/provider/nordvpn" })]));
});
