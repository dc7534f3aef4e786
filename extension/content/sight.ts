/** Follows what is hidden until it may be seen. */

/** Has `onSight` called whenever what is hidden in one of the elements that it is given may have come into sight, until `signal` ends it. */
export function createSightWatch(onSight: () => void, signal: AbortSignal): (element: Element) => void {
  const places = new IntersectionObserver(onSight);
  const attributes = new MutationObserver(onSight);
  signal.addEventListener("abort", () => {
    places.disconnect();
    attributes.disconnect();
  });
  return (element) => {
    places.observe(element);
    // What is hidden but keeps its place does not move: the attributes that hide it are watched.
    for (let at: Element | null = element; at; at = at.parentElement)
      attributes.observe(at, { attributeFilter: ["class", "style", "hidden"] });
  };
}
