/** Whether text can be read by the reader and by us. Asked at hits only. */
import { isUnread } from "./elements.ts";

/** Answers about elements, remembered for one pass over the page: what is hidden now may be shown at the next. */
export interface Sight {
  /** Whether text in the element is of the kinds that are read. */
  isRead(element: Element): boolean;
  /** Whether text in the element is shown. */
  isVisible(element: Element): boolean;
}

export function createSight(): Sight {
  return {
    // An editor may also be made by `designMode`, without an attribute on any element.
    isRead: remembered((element) => !isUnread(element) && !(element as HTMLElement).isContentEditable),
    isVisible: remembered((element) => element.checkVisibility({ visibilityProperty: true })),
  };
}

/** `answer`, asked once per key. */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key) as Answer;
  };
}
