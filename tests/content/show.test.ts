// @vitest-environment happy-dom
/** What the script that shows flags does where the settings cannot be read, and when it is told to leave. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Gazette } from "../../extension/content/gazette.ts";
import { showFlags } from "../../extension/content/show.ts";
import { packStandings } from "../../src/standings.ts";
import { INDEX, RECORDS } from "../record.ts";

const ROOT = "chrome-extension://gazette/";

/** A page whose script shows nothing yet. */
function open(get: () => Promise<unknown>) {
  const life = new AbortController();
  const gazette = {
    index: INDEX,
    signal: life.signal,
    start: vi.fn(),
    stop: vi.fn(),
    end: vi.fn(() => life.abort()),
    mentions: () => null,
  };
  const changed: (() => Promise<void>)[] = [];
  let ask: (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown = () => undefined;
  const sendMessage = vi.fn(async (_message: unknown) => ({ value: null }));
  const door = {
    runtime: {
      id: "gazette",
      getURL: (path: string) => ROOT + path,
      sendMessage,
      onMessage: {
        addListener: (one: typeof ask) => {
          ask = one;
        },
      },
    },
    storage: {
      local: { get },
      managed: { get: async () => ({}) },
      onChanged: { addListener: (one: () => Promise<void>) => changed.push(one), removeListener: () => undefined },
    },
    extension: { inIncognitoContext: false },
  };
  const whole = { ...gazette, own: () => undefined, finish: () => undefined } as unknown as Gazette;
  showFlags(whole, door as never, { apps: "", standings: packStandings(RECORDS) });
  const asked = (name: string) =>
    new Promise((resolve) => {
      if (ask({ gazette: name, question: null }, { id: "gazette", url: `${ROOT}popup` }, resolve) !== true) resolve("left alone");
    });
  return { gazette, asked, sendMessage, change: () => Promise.all(changed.map((one) => one())) };
}

beforeEach(() => void vi.stubGlobal("CSS", { highlights: new Map() }));
afterEach(() => void vi.unstubAllGlobals());

test("a page is not read on while the settings cannot be read, and is once they can", async () => {
  const get = vi.fn(async (): Promise<unknown> => ({}));
  get.mockRejectedValueOnce(new Error("IO error"));
  const { gazette, asked, change } = open(get);
  expect(await asked("flagsHere")).toMatchObject({ value: { reading: "not-asked", mentions: [] } });
  expect([gazette.start, gazette.stop].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  await change();
  expect(gazette.start).toHaveBeenCalledOnce();
});

test("who asks right after a change of settings is answered by it", async () => {
  const get = vi.fn(async (): Promise<unknown> => ({}));
  const { asked, change } = open(get);
  await asked("flagsHere");
  get.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return { paused: [location.hostname] };
  });
  void change();
  expect(await asked("flagsHere")).toMatchObject({ value: { reading: "paused" } });
});

test("a page that is told to leave clears its badge, ends, and answers nobody any more", async () => {
  const { gazette, asked, sendMessage } = open(async () => ({}));
  expect(await asked("leave")).toEqual({ value: null });
  expect(gazette.end).toHaveBeenCalledOnce();
  expect(sendMessage).toHaveBeenLastCalledWith({ gazette: "providersFound", question: { count: 0 } });
  expect(await asked("flagsHere")).toBe("left alone");
});
