// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { CardView } from "../../extension/content/CardView.tsx";
import { Popup } from "../../extension/popup/Popup.tsx";
import { makeEvent, makeHere, makeMention, makeProvider, makeRecords, makeSummary } from "../make.ts";
import { broken } from "./axe.ts";
import { fakeDoor, fakeRecord } from "./door.ts";

afterEach(cleanup);

const providers = [{ id: "nord", role: "subject" as const }];
const records = makeRecords({ providers: [makeProvider({ id: "nord" })], events: [makeEvent({ providers, disputed: "No." })] });
const pages = { list: makeHere({ mentions: [makeMention({ order: 0 })] }), paused: makeHere({ reading: "paused" }), empty: makeHere() };

it.each([
  ["the list", pages.list, null],
  ["a provider", pages.list, "nord"],
  ["a paused page", pages.paused, null],
  ["a page with nothing", pages.empty, null],
])("axe finds nothing to say about %s", async (_, here, provider) => {
  render(
    <Popup
      browser={fakeDoor({ url: "https://a.example/", here }).door}
      record={fakeRecord(records).record}
      tab={null}
      provider={provider}
    />,
  );
  await screen.findByText(/Record of/);
  if (provider) await screen.findByText("not yet re-read");
  expect(await broken()).toEqual([]);
});

it("axe finds nothing to say about the card", async () => {
  const nothing = () => undefined;
  const deeds = { openDossier: nothing, hide: async () => undefined, undoHide: async () => undefined, reportMatch: nothing };
  render(<CardView summary={makeSummary({}, ["2025", "2024"])} deeds={deeds} />);
  expect(await broken()).toEqual([]);
});
