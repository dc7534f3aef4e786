import { say } from "../ui/say.ts";

interface Props {
  /** null = not known, or not a web page. */
  readonly host: string | null;
  readonly paused: boolean;
  /** null = there is nothing to pause. */
  readonly onPause: ((yes: boolean) => void) | null;
  /** null = the list is shown. */
  readonly onBack: (() => void) | null;
}

/** One line: whose panel this is or the way back, which site, and whether it is read. */
export function Header({ host, paused, onPause, onBack }: Props) {
  return (
    <header>
      {onBack ? (
        <button type="button" class="back" onClick={onBack}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
            <path d="M6.5 1.5L3 5l3.5 3.5" />
          </svg>
          {say("back")}
        </button>
      ) : (
        <h1>Gazette</h1>
      )}
      <span class="host" dir="ltr" title={host ?? undefined}>
        {host?.replace(/^www\./, "")}
      </span>
      {onPause && (
        <button type="button" onClick={() => onPause(!paused)}>
          {say(paused ? "resume_here" : "pause_here")}
        </button>
      )}
    </header>
  );
}
