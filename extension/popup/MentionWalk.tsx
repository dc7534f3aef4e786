import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Door } from "../browser.ts";
import { askTab } from "../messaging.ts";
import { say, sayCount } from "../ui/say.ts";

interface Props {
  readonly browser: Door;
  readonly tab: number;
  readonly order: number;
  /** Visible mentions, as counted when the popup opened. */
  readonly mentions: number;
  /** Whether the page is in another tab and has to be gone to. */
  readonly apart: boolean;
}

/** Walks a provider's mentions on the page. */
export function MentionWalk({ browser, tab, order, mentions, apart }: Props) {
  const [place, setPlace] = useState<{ readonly at: number; readonly of: number } | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  const walking = place !== null;
  useLayoutEffect(() => {
    if (walking) next.current?.focus();
  }, [walking]);
  const show = (step: 1 | -1) => void askTab(browser, tab, "showMention", { order, step }).then(setPlace, () => setPlace({ at: 0, of: 0 }));
  if (!place)
    return (
      <p class="walk">
        <button type="button" onClick={() => show(1)}>
          {sayCount("show_on_page", mentions)}
        </button>
      </p>
    );
  return (
    <p class="walk">
      <button type="button" onClick={() => show(-1)} disabled={place.of === 0}>
        {say("previous")}
      </button>
      <span role="status">{place.of === 0 ? say("gone_from_page") : say("at_of", place.at, place.of)}</span>
      <button ref={next} type="button" onClick={() => show(1)} disabled={place.of === 0}>
        {say("next")}
      </button>
      {apart && (
        <button type="button" onClick={() => void browser.tabs.update(tab, { active: true })}>
          {say("go_to_page")}
        </button>
      )}
    </p>
  );
}
