/** Where answers are kept: a `Map`, or a `WeakMap` that keeps none longer than its key. */
type Memory<Key, Answer> = Pick<Map<Key, Answer>, "get" | "has"> & { set(key: Key, answer: Answer): unknown };

/** `answer`, asked once per key. The memory lives as long as the function that is given back. */
export function remembered<Key, Answer>(
  answer: (key: Key) => Answer,
  known: Memory<Key, Answer> = new Map<Key, Answer>(),
): (key: Key) => Answer {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}

/** `answer`, asked at the first call. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
