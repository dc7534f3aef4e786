// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CardView } from "../../extension/content/CardView.tsx";
import { closeOnLeave } from "../../extension/content/card-leave.ts";
import { UnreadableCard } from "../../extension/content/UnreadableCard.tsx";
import { makeBrief, makeSummary } from "../make.ts";
import { speak } from "../messages.ts";
import { broken } from "../popup/axe.ts";

afterEach(() => {
  speak("en");
  cleanup();
});

/** The card's buttons, which do nothing but say so. */
function makeDeeds() {
  return { openDossier: vi.fn(), hide: vi.fn(async () => undefined), undoHide: vi.fn(async () => undefined), reportMatch: vi.fn() };
}

describe("the card", () => {
  const dates = ["2025-07-18", "2024-07", "2022", "2021", "2019"];

  it("says who it is, and since when something is recorded", () => {
    render(<CardView summary={makeSummary({ name: "NordVPN" }, dates)} deeds={makeDeeds()} />);
    expect(screen.getByRole("dialog", { name: "NordVPN" }).textContent).toContain("VPN · 5 events since 2019");
  });
  it("has the latest three events and says how many more there are", () => {
    render(<CardView summary={makeSummary({}, dates)} deeds={makeDeeds()} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByRole("button", { name: "Open dossier, 2 more" })).toBeTruthy();
  });
  it("speaks of no more where there are none", () => {
    render(<CardView summary={makeSummary({}, dates.slice(0, 3))} deeds={makeDeeds()} />);
    expect(screen.queryByText(/more/)).toBeNull();
  });
  it.each([true, false])("says where an act rests on secondary sources alone (%s)", (thin) => {
    render(<CardView summary={makeSummary({ latest: [makeBrief({ thin })] })} deeds={makeDeeds()} />);
    expect(document.body.textContent?.includes("thinly sourced")).toBe(thin);
  });
  it.each([true, false])("marks a dispute, and only a dispute (%s)", (disputed) => {
    render(<CardView summary={makeSummary({ latest: [makeBrief({ disputed })] })} deeds={makeDeeds()} />);
    expect(screen.queryAllByText("Disputed")).toHaveLength(disputed ? 1 : 0);
  });
  it("says in which language and direction it is, on whatever page, and marks the record's words as English", async () => {
    speak("fa");
    render(<CardView summary={makeSummary({ name: "NordVPN" }, dates)} deeds={makeDeeds()} />);
    const card = screen.getByRole("dialog", { name: "NordVPN" });
    expect([card.lang, card.dir]).toEqual(["fa", "rtl"]);
    expect(card.querySelector("header p")?.textContent).toBe("وی‌پی‌ان · 5 رویداد از سال 2019");
    expect([...card.querySelectorAll("h2, h3")].map((heading) => heading.querySelector("[lang=en][dir=ltr]") !== null)).not.toContain(
      false,
    );
    expect(await broken()).toEqual([]);
  });
  it("leads to the source in a tab of its own, without a referrer", () => {
    render(<CardView summary={makeSummary({}, ["2025"])} deeds={makeDeeds()} />);
    const link = screen.getByRole("link", { name: "The Paper: A report" });
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"]);
  });
  it("gives a link its address once it is pressed: browsers look up the hosts of links that stand in a page by http", () => {
    render(<CardView summary={makeSummary({}, ["2025"])} deeds={makeDeeds()} />);
    const link = screen.getByRole("link", { name: "The Paper: A report" });
    expect(link.hasAttribute("href")).toBe(false);
    fireEvent.pointerDown(link);
    expect(link.getAttribute("href")).toBe("https://www.example.org/report");
  });
  it("opens a link by the Enter key, once", () => {
    render(<CardView summary={makeSummary({}, ["2025"])} deeds={makeDeeds()} />);
    const link = screen.getByRole("link", { name: "The Paper: A report" });
    const opened: (string | null)[] = [];
    link.addEventListener("click", (event) => {
      event.preventDefault();
      opened.push(link.getAttribute("href"));
    });
    expect(fireEvent.keyDown(link, { key: "Enter" })).toBe(false);
    expect(opened).toEqual(["https://www.example.org/report"]);
  });
  it("leads to the rest", () => {
    const deeds = makeDeeds();
    render(<CardView summary={makeSummary({}, dates)} deeds={deeds} />);
    fireEvent.click(screen.getByRole("button", { name: "Open dossier, 2 more" }));
    expect(deeds.openDossier).toHaveBeenCalledOnce();
  });
  it("hides the provider, says what that does, and can undo it", async () => {
    const deeds = makeDeeds();
    render(<CardView summary={makeSummary({ name: "NordVPN" }, dates)} deeds={deeds} />);
    fireEvent.click(screen.getByRole("button", { name: "Hide NordVPN until something new is recorded" }));
    expect(await screen.findByText(/No longer flagged, on any page, until something new is recorded/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: /^Hide NordVPN/ })).toBeTruthy();
    expect([deeds.hide, deeds.undoHide].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
  it("reports a wrong match", () => {
    const deeds = makeDeeds();
    render(<CardView summary={makeSummary({}, dates)} deeds={deeds} />);
    fireEvent.click(screen.getByRole("button", { name: "Wrong match?" }));
    expect(deeds.reportMatch).toHaveBeenCalledOnce();
  });
});

describe("the card of a provider whose file is damaged", () => {
  it("says so, and leads to the dossier", async () => {
    const open = vi.fn();
    render(<UnreadableCard name="NordVPN" openDossier={open} />);
    const card = screen.getByRole("dialog", { name: "NordVPN" });
    expect(card.querySelector("p")?.textContent).toBe("This could not be read: a file of the extension is missing or damaged.");
    expect(screen.getAllByRole("button")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Open dossier" }));
    expect(open).toHaveBeenCalledOnce();
    expect(await broken()).toEqual([]);
  });
});

describe("an open card", () => {
  const flag = { left: 0, top: 0, right: 10, bottom: 10 };
  function opened() {
    const [host, close, stop] = [document.createElement("div"), vi.fn(), new AbortController()];
    document.body.append(host);
    closeOnLeave(host, flag, close, stop.signal);
    return { host, close, stop };
  }
  const press = (key: string, init: KeyboardEventInit = {}) =>
    fireEvent(document.body, new KeyboardEvent("keydown", { key, bubbles: true, ...init }));

  it("closes on Escape, which the page then does not hear", () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    const { close, stop } = opened();
    press("Escape");
    expect(close).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    stop.abort();
  });
  it("stays on any other key, which the page hears", () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    const { close, stop } = opened();
    press("a");
    expect(close).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledOnce();
    stop.abort();
  });
  it("closes on a press elsewhere and stays on one inside", () => {
    const { host, close, stop } = opened();
    fireEvent.pointerDown(host);
    expect(close).not.toHaveBeenCalled();
    fireEvent.pointerDown(document.body);
    expect(close).toHaveBeenCalledOnce();
    stop.abort();
  });
  it("closes when the page scrolls", () => {
    const { close, stop } = opened();
    fireEvent.scroll(document);
    expect(close).toHaveBeenCalledOnce();
    stop.abort();
  });
  it("does nothing more once it is closed", () => {
    const { close, stop } = opened();
    stop.abort();
    press("Escape");
    fireEvent.pointerDown(document.body);
    expect(close).not.toHaveBeenCalled();
  });
});
