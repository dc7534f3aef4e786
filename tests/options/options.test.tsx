// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/settings.ts";
import { fileOf } from "../../src/settings-file.ts";
import { broken } from "../popup/axe.ts";
import { open, press, region, told } from "./page.tsx";

afterEach(cleanup);

describe("each change is stored at once, told and undone:", () => {
  it.each<[string, () => void, Record<string, unknown>, string]>([
    ["the mode", () => fireEvent.click(screen.getByRole("radio", { name: /^Quiet Pages are read/ })), { mode: "quiet" }, "Flags: quiet."],
    [
      "a kind that is added",
      () => fireEvent.click(screen.getByRole("checkbox", { name: /^Platforms/ })),
      { kinds: ["vpn", "circumvention-tool", "cloud-host", "cdn", "app-store", "platform", "security-suite"] },
      "Platforms are flagged.",
    ],
    [
      "a kind that is taken out",
      () => fireEvent.click(screen.getByRole("checkbox", { name: /^VPN services/ })),
      { kinds: ["circumvention-tool", "cloud-host", "cdn", "app-store", "security-suite"] },
      "VPN services are listed only.",
    ],
    [
      "the years",
      () => fireEvent.change(screen.getByRole("combobox"), { target: { value: "2" } }),
      { years: 2 },
      "Flagged are providers with an event in the last 2 years (since 2024).",
    ],
    [
      "private windows",
      () => fireEvent.click(screen.getByRole("radio", { name: /^Only when asked No name is recognised/ })),
      { privateWindows: "asked" },
      "Private windows: only when asked.",
    ],
  ])("%s", async (_, deed, put, said) => {
    const tab = await open({ other: "stays" });
    deed();
    await told(said);
    expect(tab.stored).toEqual({ other: "stays", ...put });
    press("Undo");
    await told(`Undone: ${said}`);
    expect(tab.stored).toEqual({ other: "stays" });
  });

  it("one after the other, the last one first", async () => {
    const tab = await open({ mode: "asked" });
    fireEvent.click(screen.getByRole("radio", { name: /^Quiet Pages/ }));
    await told("Flags: quiet.");
    fireEvent.click(screen.getByRole("radio", { name: /^On Names/ }));
    await told("Flags: on.");
    press("Undo");
    await told("Undone: Flags: on.");
    expect(tab.stored).toEqual({ mode: "quiet" });
    press("Undo also: Flags: quiet");
    await told("Undone: Flags: quiet.");
    expect(tab.stored).toEqual({ mode: "asked" });
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it("all settings, reset", async () => {
    const stored = { mode: "quiet", paused: ["a.example"], years: 5, seen: "2026-11-22" };
    const tab = await open(stored);
    press("Reset all settings");
    await told("All settings are as they were at first.");
    expect(tab.stored).toEqual({ seen: "2026-11-22" });
    press("Undo");
    await told("Undone: All settings are as they were at first.");
    expect(tab.stored).toEqual(stored);
  });
});

describe("what is flagged", () => {
  it("says how many providers of each kind have events, and how many are flagged now", async () => {
    await open();
    expect(screen.getByRole("checkbox", { name: "VPN services 2" })).toBeTruthy();
    expect(screen.getByText(/^Flagged now: 2 of the 3 providers/)).toBeTruthy();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "2" } });
    expect(await screen.findByText(/^Flagged now: 1 of the 3 providers/)).toBeTruthy();
  });
  it("keeps a number of years that the list does not have", async () => {
    await open({ years: 7 });
    expect((screen.getByRole("combobox") as HTMLSelectElement).value).toBe("7");
  });
});

describe("paused sites", () => {
  const add = async (text: string) => {
    fireEvent.input(screen.getByRole("textbox", { name: "Pause on a site" }), { target: { value: text } });
    press("Pause");
  };
  it("are listed, and resumed; the focus stays in the list", async () => {
    const tab = await open({ paused: ["a.example", "b.example", "c.example"] });
    press("Resume on b.example");
    await told("Resumed on b.example.");
    expect(tab.stored?.paused).toEqual(["a.example", "c.example"]);
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Resume on c.example"));
    press("Undo");
    await waitFor(() => expect(tab.stored?.paused).toEqual(["a.example", "b.example", "c.example"]));
  });
  it("are added, an address too", async () => {
    const tab = await open();
    expect(screen.getByText("Gazette is paused nowhere.")).toBeTruthy();
    await add(" https://WWW.Example.com:8443/path?x ");
    await told("Paused on www.example.com.");
    expect(tab.stored?.paused).toEqual(["www.example.com"]);
    expect((screen.getByRole("textbox", { name: "Pause on a site" }) as HTMLInputElement).value).toBe("");
  });
  it.each([
    ["", "Write the host of a site, such as www.example.com."],
    ["*.example.com", "A pause holds for exactly one host: write it without *, such as www.example.com."],
    ["not a host", "“not a host” is no host. Write one such as www.example.com."],
    ["about:config", "Gazette reads http and https pages only; about: pages need no pause."],
    ["a.example", "Gazette is paused on a.example already."],
  ])("are not added from %j: the mistake is said, and nothing stored", async (text, sentence) => {
    const tab = await open({ paused: ["a.example"] });
    await add(text);
    await waitFor(() => expect(region("Paused sites").getByRole("alert").textContent).toBe(sentence));
    const input = screen.getByRole("textbox", { name: "Pause on a site" });
    expect([input.getAttribute("aria-invalid"), document.activeElement === input]).toEqual(["true", true]);
    expect(tab.stored).toEqual({ paused: ["a.example"] });
  });
});

describe("hidden providers", () => {
  it("are listed with how long, and shown again", async () => {
    const shark = { until: "new", since: "2026-11-22" };
    const tab = await open({ hidden: { nord: { until: "always" }, shark, gone: { until: "always" } } });
    const list = region("Hidden providers");
    await list.findByText("VPN · hidden always");
    expect(list.getByText(/hidden until something new is recorded, after/).textContent).toContain("22 Nov 2026");
    expect(list.getByText("not in this record · hidden always")).toBeTruthy();
    press("Show again: nord");
    await told("nord is flagged again.");
    expect(tab.stored?.hidden).toEqual({ shark, gone: { until: "always" } });
  });
  it("say that something new was recorded, and can be hidden again", async () => {
    const tab = await open({ hidden: { nord: { until: "new", since: "2026-11-01" } } });
    expect(await screen.findByText(/^flagged again: something new was recorded on/)).toBeTruthy();
    await screen.findByRole("button", { name: /^Hide again/ });
    press("Hide again until something new is recorded: nord");
    await told("nord is hidden again until something new is recorded.");
    expect(tab.stored?.hidden).toEqual({ nord: { until: "new", since: "2026-11-22" } });
  });
  it("say where they are hidden, when there are none", async () => {
    await open();
    expect(screen.getByText("No provider is hidden. Open one in the popup to hide it.")).toBeTruthy();
  });
});

describe("a file of settings", () => {
  const load = (text: string) =>
    fireEvent.change(screen.getByLabelText(/^Load from a file/), { target: { files: [new File([text], "mine.json")] } });
  it("is offered to be saved, without what an administrator has set", async () => {
    await open({ mode: "quiet", paused: ["a.example"] }, { paused: ["intranet.example"] });
    const link = screen.getByRole("link", { name: "Save as a file" }) as HTMLAnchorElement;
    const [, data = ""] = link.href.split("charset=utf-8,");
    expect(decodeURIComponent(data)).toBe(fileOf({ ...DEFAULTS, mode: "quiet", paused: ["a.example"] }));
  });
  it("is loaded, told and undone", async () => {
    const tab = await open({ mode: "quiet", years: 2 });
    load(fileOf({ ...DEFAULTS, paused: ["a.example"] }));
    await told("Loaded the settings in mine.json.");
    expect(tab.stored).toEqual({ ...DEFAULTS, paused: ["a.example"] });
    press("Undo");
    await waitFor(() => expect(tab.stored).toEqual({ mode: "quiet", years: 2 }));
  });
  it("with mistakes changes nothing, and each is named", async () => {
    const tab = await open({ mode: "quiet" });
    load('{"gazette":"settings","version":1,"mode":"loud","years":3,"paused":["https://a.example"]}');
    await screen.findByText("The file has 2 mistakes. Nothing was changed.");
    const lines = region("All settings").getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent?.split(";")[0])).toEqual(['mode is "loud"', 'paused.1 is "https://a.example"']);
    expect(tab.stored).toEqual({ mode: "quiet" });
  });
});

describe("what an administrator has set", () => {
  const managed = { mode: "quiet", years: 5, kinds: ["vpn"], locked: ["mode", "kinds", "years"], paused: ["in.example"], hidden: ["nord"] };
  it("is said, and cannot be changed", async () => {
    await open({ mode: "on", paused: ["a.example"] }, managed);
    expect(screen.getAllByText("Set by your administrator; it cannot be changed here.")).toHaveLength(3);
    const quiet = screen.getByRole("radio", { name: /^Quiet/ }) as HTMLInputElement;
    expect([quiet.checked, quiet.matches("fieldset:disabled *")]).toEqual([true, true]);
    expect(screen.queryByRole("button", { name: "Resume on in.example" })).toBeNull();
    expect(screen.getByRole("button", { name: "Resume on a.example" })).toBeTruthy();
    expect(screen.getAllByText("by your administrator")).toHaveLength(2);
  });
  it("stays out of what the reader stores", async () => {
    const tab = await open({}, managed);
    fireEvent.input(screen.getByRole("textbox", { name: "Pause on a site" }), { target: { value: "b.example" } });
    press("Pause");
    await told("Paused on b.example.");
    expect(tab.stored).toEqual({ paused: ["b.example"] });
  });
});

it.each([
  ["at first", {}, undefined],
  ["with lists", { paused: ["a.example"], hidden: { nord: { until: "always" }, gone: { until: "new", since: "2026-01-01" } } }, undefined],
  ["under an administrator", {}, { mode: "quiet", locked: ["mode", "kinds", "years", "privateWindows"], paused: ["in.example"] }],
])("axe finds nothing to say about the page %s", async (_, stored, managed) => {
  await open(stored, managed);
  press("Pause");
  await screen.findByText(/^Write the host/);
  expect(await broken()).toEqual([]);
});
