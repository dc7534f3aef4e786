// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/** Follows later changes: what was added or rewritten is handed over in batches, when the page is at rest. */
import { blockOf, isInline, isUnread } from "./elements.ts";
import type { Life } from "./gazette.ts";
import type { Progress } from "./pace.ts";

/** From the beginning of one batch to that of the next: so many times what its work took, */
const REST = 100;
/** but at least and at most so many ms, */
const LEAST = 200;
const MOST = 3000;
/** and more than that where its work took so long that it would have much of the main thread: never fewer times than this. */
const FEWEST = 10;
/** More changed roots than this are read as one, the page's body. */
const MOST_ROOTS = 500;

/** A watch over the document and the shadow roots that it is told of. */
export interface Watch {
  /** Also watches an open shadow root. */
  observe(root: Node): void;
  /** Also hands over a batch, perhaps an empty one. */
  check(): void;
}

/**
 * Watches the document until `life` ends; while work is under way changes are only collected.
 * `onChange` gets the changed roots, some perhaps inside others, and the nodes out of which something was taken.
 */
export const startWatch = ((onChange: OnChange, progress: Progress, life: Life): Watch => {
  let batches: Batches | undefined;
  // With the first change: until then a page pays for no more.
  const begun = (): Batches => (batches ??= createBatches(onChange, progress, life));
  const observer = new MutationObserver((records) => {
    if (life.aborted) observer.disconnect();
    else begun().add(records);
  });
  const observe = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document);
  return { observe, check: () => begun().schedule() };
});

type OnChange = (roots: readonly Element[], emptied: Iterable<Node>) => void;

interface Batches {
  add(records: readonly MutationRecord[]): void;
  /** Hands over what was added, when its time has come. */
  schedule(): void;
}

function createBatches(onChange: OnChange, { isBusy, spent }: Progress, life: Life): Batches {
  const roots = new Set<Element>();
  let emptied = new Set<Node>();
  /** What had been spent before the last batch, less what listening had taken until then; the first reading is none. */
  let before = Number.POSITIVE_INFINITY;
  let began = 0;
  /** What listening has taken since then. */
  let watched = 0;
  let isDue = false;
  const flush = (): void => {
    isDue = false;
    if (life.aborted) return;
    if (document.hidden) {
      whenShown(schedule);
      return;
    }
    // What was under way when this was scheduled had not taken all its time yet.
    if (isBusy() || restLeft() > 0) {
      schedule();
      return;
    }
    before = spent() - watched;
    watched = 0;
    began = performance.now();
    // Only HTML's documents have a body.
    const batch = roots.size > MOST_ROOTS ? [document.body ?? document.documentElement] : [...roots];
    roots.clear();
    onChange(batch.filter((root) => root?.isConnected && !isUnread(root)), emptied);
    emptied = new Set();
  };
  const restLeft = (): number => restAfter(spent() - before) - (performance.now() - began);
  const schedule = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => requestIdleCallback(flush, { timeout: LEAST }), Math.max(LEAST, restLeft()));
  };
  const add = (records: readonly MutationRecord[]): void => {
    const started = performance.now();
    for (const record of records) {
      // All is read, then: what else has changed makes no difference.
      if (roots.size > MOST_ROOTS) break;
      for (const root of changedRoots(record, emptied)) roots.add(root);
    }
    watched += performance.now() - started;
    schedule();
  };
  return { add, schedule };
}

/** Calls `then` when the page, which is hidden, is shown. */
export function whenShown(then: () => void): void {
  document.addEventListener("visibilitychange", then, { once: true });
}

/** How long after a batch began the next one may, in ms, where its work took `took` ms. */
export function restAfter(took: number): number {
  return Math.max(Math.min(took * REST, MOST), took * FEWEST);
}

// Added blocks are read by themselves; where text or inline elements came or went, the block around them.
function changedRoots(record: MutationRecord, emptied: Set<Node>): readonly Element[] {
  const { type, target } = record;
  // Its lists of nodes are empty, and being asked for them costs more than all else.
  if (type === "characterData") return [blockOf(target)];
  const added = [...record.addedNodes];
  const moved = [...added, ...record.removedNodes];
  if (moved[added.length]) emptied.add(target);
  if (moved.length > 0 && !moved.some(isInline)) return added as Element[];
  return [blockOf(target)];
}
