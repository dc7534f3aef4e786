import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard's place in a list whose entry is taken out: the focus goes to the button that has come to stand there, or to the last one.
 * The second value is to be told the entry's place before it goes.
 */
export function useFocusAfter<List extends HTMLElement>(): readonly [RefObject<List | null>, (at: number) => void] {
  const list = useRef<List>(null);
  const left = useRef<{ readonly at: number; readonly entries: number } | null>(null);
  useLayoutEffect(() => {
    const entries = list.current?.children.length ?? 0;
    if (left.current === null || entries >= left.current.entries) return;
    const buttons = [...(list.current?.children ?? [])].slice(0, left.current.at + 1).map((entry) => entry.querySelector("button"));
    left.current = null;
    buttons.findLast((button) => button !== null)?.focus();
  });
  return [
    list,
    (at) => {
      left.current = { at, entries: list.current?.children.length ?? 0 };
    },
  ];
}
