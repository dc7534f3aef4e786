/** Shows what is recognised: flags and badge kept in step with it, answers for the popup, the card at a flag. */
import { type Site, siteOf } from "../../src/names/sites.ts";
import type { Door } from "../browser.ts";
import { ask } from "../messaging.ts";
import { answersFrom } from "./answers.ts";
import { startCardOpener } from "./card-opener.ts";
import { createFlags } from "./flags.ts";
import type { Gazette, Shown } from "./gazette.ts";
import { type Plan, planOf } from "./plan.ts";

/** Starts to show `gazette` until its signal ends; `apps` are the packed store apps. */
export function showFlags(gazette: Gazette, door: Pick<Door, "runtime">, apps: string): Shown {
  const { index, signal } = gazette;
  const flags = createFlags((wanted) => void ask(door, "flagStyle", { wanted }).catch(() => undefined));
  let told = 0;
  let owners: readonly number[] | undefined;

  const checkCard = startCardOpener(door, flags, signal);

  const site = (): Site | null => {
    const { hostname, pathname, search } = location;
    return siteOf({ host: hostname, path: pathname, query: (name) => new URLSearchParams(search).get(name) }, index, apps);
  };

  const plan = (): Plan | null => {
    const here = site();
    const isNew = String(here?.owners) !== String(owners);
    owners = here?.owners;
    if (isNew) gazette.own(owners ?? []);
    const mentions = gazette.mentions();
    return mentions && planOf(mentions, here, index);
  };

  const tell = (count: number): void => {
    told = count;
    ask(door, "providersFound", { count }).catch(() => undefined);
  };

  const show = (): Plan | null => {
    const now = plan();
    const painted = now && gazette.settings().mode !== "quiet" ? now.flags : [];
    flags.paint(painted);
    checkCard(painted);
    const count = now?.count ?? 0;
    if (count !== told) tell(count);
    return now;
  };

  signal.addEventListener("abort", () => {
    flags.paint([]);
    flags.mark(null);
  });
  // A page that comes back from the back/forward cache has lost its badge.
  window.addEventListener("pageshow", ({ persisted }) => persisted && told > 0 && tell(told), { signal });
  const answers = answersFrom({ gazette, flags, show, site });
  return {
    refresh: () => void show(),
    answer: (message, respond) => {
      const { gazette: name, question } = message as { gazette: keyof typeof answers; question: never };
      try {
        respond({ value: answers[name](question) });
      } catch (error) {
        respond({ error: String(error) });
      }
    },
  };
}
