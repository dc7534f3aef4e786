/** Where the script is registered, and what happens in open tabs when permissions come and go. */
import { describe, expect, test, vi } from "vitest";
import type { Door } from "../../extension/browser.ts";
import { leaveForbiddenTabs, reach, registerScript, settleOpenTabs } from "../../extension/registration.ts";

/** A door to a browser with these tabs, and what was done through it. */
function doorTo(tabs: readonly { readonly id: number; readonly url?: string }[], stored: Record<string, unknown> = {}) {
  const get = vi.fn(async (): Promise<unknown> => stored);
  const did = {
    register: vi.fn(async () => undefined),
    run: vi.fn(async () => [{ result: null }]),
    send: vi.fn(async () => ({ value: null })),
  };
  const door = {
    storage: { local: { get }, managed: { get: async () => ({}) } },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: did.register,
      unregisterContentScripts: did.register,
      executeScript: did.run,
    },
    tabs: {
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      query: async ({ url }: { url?: unknown }) => tabs.filter((tab) => url === undefined || tab.url?.startsWith("http")),
      sendMessage: did.send,
    },
  } as unknown as Door;
  return { door, get, ...did };
}

describe("the browser's list of pages", () => {
  test("leaves out paused hosts, but none that would make the browser refuse the whole list", async () => {
    const paused = ["a.example", "256.256.256.256", "xn--0", "[:::]", "*", "b c", "[::1]"];
    const { door, register } = doorTo([], { paused });
    await registerScript(door);
    expect(register).toHaveBeenCalledWith([expect.objectContaining({ excludeMatches: ["*://a.example/*", "*://[::1]/*"] })]);
  });
  test("stays as it is while the settings cannot be read, and follows them afterwards", async () => {
    const { door, get, register } = doorTo([]);
    get.mockRejectedValueOnce(new Error("IO error"));
    await expect(registerScript(door)).rejects.toThrow("IO error");
    expect(register).not.toHaveBeenCalled();
    await registerScript(door);
    expect(register).toHaveBeenCalledOnce();
  });
  test("is brought in step once for all changes that come while it waits for its turn, with the last of them", async () => {
    const { door, get, register } = doorTo([], { paused: ["a.example"] });
    const first = registerScript(door);
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    get.mockResolvedValue({ paused: ["b.example"] });
    await Promise.all([first, registerScript(door), registerScript(door), registerScript(door)]);
    expect(register).toHaveBeenCalledTimes(2);
    expect(register).toHaveBeenLastCalledWith([expect.objectContaining({ excludeMatches: ["*://b.example/*"] })]);
  });
});

describe("when a permission", () => {
  const tabs = [{ id: 1, url: "https://a.example/" }, { id: 2 }, { id: 3, url: "http://b.example/" }];
  test("is given, the script starts in every open tab that may be read", async () => {
    const { door, run } = doorTo(tabs);
    await settleOpenTabs(door);
    const started = (run.mock.calls as unknown as [{ target: { tabId: number }; files?: string[] }][]).filter(([{ files }]) => files);
    expect(started.map(([{ target, files }]) => [target.tabId, files])).toEqual(
      [1, 3].map((id) => [id, ["extension/content/main.iife.js"]]),
    );
  });
  test("is taken back, what runs in tabs whose address is hidden is told to leave, whether or not it answers", async () => {
    const { door, send } = doorTo([...tabs, { id: 4 }]);
    send.mockRejectedValueOnce(new Error("Receiving end does not exist"));
    await leaveForbiddenTabs(door);
    expect(send.mock.calls.map((call) => (call as unknown[]).slice(0, 2))).toEqual(
      [2, 4].map((id) => [id, { gazette: "leave", question: null }]),
    );
  });
  test("is not there, no script is sent into the tab: Chrome would keep it waiting, and the popup with it", async () => {
    const { door, run } = doorTo([{ id: 1 }]);
    run.mockImplementation(() => new Promise(() => undefined));
    expect(await reach(door, 1)).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });
});
