/** Which day's record the reader has seen under "What's new in the record": a day, and nothing of what was read there. */
import { isPartialDate } from "../src/dates.ts";
import type { PartialDate } from "../src/model.ts";
import type { Door } from "./browser.ts";
import type { PackagedRecord } from "./records.ts";

/** The key in storage. */
export const SEEN = "seen";

/** The day; null = nobody has looked. */
export async function readSeen({ storage }: Pick<Door, "storage">): Promise<PartialDate | null> {
  const { [SEEN]: seen } = await storage.local.get([SEEN]);
  return typeof seen === "string" && isPartialDate(seen) ? seen : null;
}

/** Keeps the day of the record that the reader has before them. */
export async function writeSeen({ storage }: Pick<Door, "storage">, date: PartialDate): Promise<void> {
  await storage.local.set({ [SEEN]: date });
}

/** Takes the record with which the reader began as seen: what is added afterwards is new. */
export async function rememberFirst(door: Pick<Door, "storage">, record: Pick<PackagedRecord, "index">): Promise<void> {
  if ((await readSeen(door)) === null) await writeSeen(door, (await record.index()).date);
}
