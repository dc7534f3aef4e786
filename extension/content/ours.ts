// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/** What our scripts leave for each other. A page's element is found under a global's name by its id, in our world too; ours are the world's own. */
import type { CardApi } from "./card-api.ts";
import type { Gazette, Shown, Sieving } from "./gazette.ts";

interface Ours {
  readonly gazette: Gazette;
  readonly gazetteSieve: Sieving;
  readonly gazetteWide: boolean;
  readonly gazetteShown: Shown;
  readonly gazetteHeld: boolean;
  readonly gazetteCard: CardApi;
}

/** The global of this name, if one of our scripts has left it. */
export const ours = (<Name extends keyof Ours>(name: Name): Ours[Name] | undefined =>
  Object.hasOwn(globalThis, name) ? (globalThis as unknown as Ours)[name] : undefined);
