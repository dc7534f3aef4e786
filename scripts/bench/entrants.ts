/** Who is measured: Gazette first, then the others that were asked for. */
import { join } from "node:path";
import { checkData } from "../data-check.ts";
import { previousPackage } from "./previous.ts";
import { namesOf, obstacleTo, RIVALS, writeRival } from "./rivals.ts";

/** An extension that is measured beside the bare walk. */
export interface Entrant {
  readonly id: string;
  readonly name: string;
  /** Folder of its package. */
  readonly folder: string;
}

/** One that was asked for and cannot be measured. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

export interface Entrants {
  readonly entrants: readonly Entrant[];
  readonly absent: readonly Absent[];
}

/** The id of our own script. */
export const GAZETTE = "gazette";

/** Writes the packages of the contestants with these ids below `folder`; that of Gazette is there. */
export async function entrantsFor(ids: readonly string[], folder: string, gazette: string): Promise<Entrants> {
  const entrants: Entrant[] = [{ id: GAZETTE, name: "Gazette", folder: gazette }];
  const absent: Absent[] = [];
  const names = namesOf((await checkData(process.cwd())).records);
  for (const rival of RIVALS.filter(({ id }) => ids.includes(id))) {
    const why = obstacleTo(rival);
    if (why === null) entrants.push({ ...rival, folder: await writeRival(join(folder, rival.id), rival, names) });
    else absent.push({ name: rival.name, why });
  }
  if (ids.includes("previous")) {
    const previous = previousPackage(process.cwd(), join(folder, "previous"));
    if ("tag" in previous) entrants.push({ id: "previous", name: `Gazette ${previous.tag}`, folder: previous.folder });
    else absent.push({ name: "the previous release", why: previous.absent });
  }
  return { entrants, absent };
}
