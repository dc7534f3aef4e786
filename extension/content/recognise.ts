/** What is recognised on this page: reads it, follows it, and decides anew with every change. */
import { bearingOn } from "../../src/names/bearing.ts";
import { findCandidates, findingCandidates } from "../../src/names/candidates.ts";
import { contextPattern } from "../../src/names/context.ts";
import type { NameIndex } from "../../src/names/index.ts";
import { remembered } from "../../src/names/remembered.ts";
import { type Evidence, settling } from "../../src/names/settle.ts";
import { resultOf } from "../../src/result-of.ts";
import { above, blockOf, isBelow } from "./elements.ts";
import type { Changes } from "./gazette.ts";
import { type Hit, hitsOf } from "./hit.ts";
import { type Marks, markUpward } from "./marks.ts";
import { textAround } from "./near.ts";
import { createPace } from "./pace.ts";
import { textOf } from "./place.ts";
import { passagesIn } from "./read.ts";
import { openRootsIn } from "./shadow.ts";
import { createSightWatch } from "./sight.ts";
import { rowsOf, withLists } from "./together.ts";
import { isHere } from "./unshadowed.ts";
import { createSight } from "./visible.ts";
import { startWatch } from "./watch.ts";

/** What a page is recognised by, besides its text. */
export interface Surroundings {
  readonly index: NameIndex;
  /** Whether everything is read at once, or first only where something may be flagged. */
  readonly everything: boolean;
  /** Whether mentions of the provider of this order are flagged, if any are: of others only the certain ones beside them are kept at first. */
  isFlagged(order: number): boolean;
  /** Providers whose own page this is. */
  owners(): readonly number[];
  /**
   * Given the visible mentions, in no order, after the first reading and after every change, and what has changed since the last time: what is
   * then to be done, in parts.
   */
  onMentions(mentions: readonly Hit[], changes: Changes): Iterable<void, void>;
}

/** Recognition under way. */
export interface Recognising {
  /** Reads what was passed over, too, from now on. */
  readEverything(): void;
  /** Reads everything, at once, work that is under way included. */
  finish(): void;
  /** Decides anew what the hits mean. */
  decide(): void;
}

/** Reads the page until `signal` stops it. */
export function startRecognising({ index, everything, isFlagged, owners, onMentions }: Surroundings, signal: AbortSignal): Recognising {
  let runs: (readonly Hit[])[] = [];
  /** What hits stood in or below when they were found, by the reading that found the last of them: as long as none of it changes, all stay. */
  let holding: Marks = new WeakMap();
  let readings = 0;
  let isEverything = everything;
  /** Since mentions were last handed over. */
  let changes: Changes = { roots: [], emptied: [] };
  /**
   * Elements to be read when they are ready: custom elements without a shadow root yet (attaching one announces itself to nobody) and those
   * of hits that can't be seen.
   */
  const waiting = new Map<Element, (element: Element) => boolean>();
  const contextOf = remembered((order: number) => contextPattern(index.factsOf(order).slice(1)));
  // A document may have lost its root, and only HTML's elements have a language.
  const lang = () => document.documentElement?.lang ?? "";

  /** How often it was asked to decide: what comes in between is not lost. */
  let asked = 0;

  const evidence = (): Evidence<Hit> => {
    const title = findCandidates({ text: document.title, lang: lang(), meeting: () => "apart" }, index);
    const certain = [...owners(), ...title.filter(({ always }) => always).map(({ order }) => order)];
    const sight = createSight();
    const isNear = (hit: Hit): boolean => {
      const [before, after] = textAround(hit, sight);
      return contextOf(hit.order)(before, textOf(hit), after);
    };
    return { certain, isNear };
  };

  function* decideInParts(): Generator<void> {
    for (let of = -1; of !== asked; ) {
      of = asked;
      const mentions = yield* settling(runs, evidence());
      const since = changes;
      changes = { roots: [], emptied: [] };
      yield* onMentions(mentions, since);
    }
  }

  // Under way, part of what is known is left out, and it is decided at the end.
  const decide = (): void => {
    asked += 1;
    if (!pace.isBusy()) resultOf(decideInParts());
  };

  /** Reads `roots`, each the next sibling of the one before. */
  function* read(roots: readonly (Element | ShadowRoot)[]): Generator<void> {
    for (const passage of passagesIn(roots, lang())) {
      const found = yield* findingCandidates(passage, index, isEverything ? undefined : isFlagged);
      keep(hitsOf(isEverything ? found : bearingOn(found, isFlagged), passage));
      yield;
    }
    for (const root of roots) {
      for (const shadow of openRootsIn(root, (element) => waiting.set(element, ({ shadowRoot }) => shadowRoot !== null))) {
        watch.observe(shadow);
        yield* read([shadow]);
      }
    }
  }

  function* readAll(): Generator<void> {
    runs = [];
    holding = new WeakMap();
    // Only HTML's documents have a body.
    const root = document.body ?? document.documentElement;
    if (root) yield* read([root]);
    yield* decideInParts();
  }

  function* readAgain(changed: readonly Element[], emptied: Iterable<Node>): Generator<void> {
    changes = { roots: [...changes.roots, ...changed], emptied: [...changes.emptied, ...emptied] };
    readings += 1;
    // What has left for a frame's document may be shown there.
    const ready = new Set(changed.filter(isHere));
    for (const [element, isReady] of waiting) {
      if (isHere(element)) {
        if (!isReady(element)) continue;
        ready.add(blockOf(element));
      }
      waiting.delete(element);
    }
    const roots = new Set(withLists([...ready]));
    if ([...roots, ...emptied].some((node) => holding.has(node))) {
      // A name whose end has left stood in a block that is read again.
      const stays = ({ range }: Hit) => isHere(range.startContainer) && !isBelow(range.startContainer, roots);
      runs = runs.map((run) => run.filter(stays)).filter((run) => run.length > 0);
    }
    const outermost = [...roots].filter((root) => !isBelow(above(root), roots));
    for (const row of rowsOf(outermost)) yield* read(row);
    yield* decideInParts();
  }

  // A hidden hit is left aside; its block is read again when it can be seen.
  const keep = (hits: readonly Hit[]): void => {
    if (hits.length === 0) return;
    const { isRead, isVisible } = createSight();
    const seen = hits.filter(({ element }) => {
      if (!isRead(element) || isVisible(element)) return isRead(element);
      waiting.set(element, (one) => createSight().isVisible(one));
      awaitSight(element);
      return false;
    });
    runs.push(seen);
    for (const { element } of seen) markUpward(holding, element, readings);
  };

  const pace = createPace(signal);
  const watch = startWatch((changed, emptied) => pace.runNow(readAgain(changed, emptied)), pace, signal);
  const awaitSight = createSightWatch(watch.check, signal);
  pace.run(readAll());
  const readEverything = (): void => {
    if (isEverything) return;
    isEverything = true;
    pace.runNow(readAll());
  };
  return {
    readEverything,
    finish: () => {
      readEverything();
      pace.finish();
    },
    decide,
  };
}
