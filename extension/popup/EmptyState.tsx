import { say } from "../ui/say.ts";
import { EMPTY_WORDS, type Empty, type Help } from "./empty.ts";

interface Props {
  readonly why: Empty;
  readonly onHelp: (help: Help) => void;
}

/** Says why there is nothing to list, with the one button that helps. */
export function EmptyState({ why, onHelp }: Props) {
  const { title, why: because, help } = EMPTY_WORDS[why];
  return (
    <main class="empty">
      <h2>{say(title)}</h2>
      <p>{say(because)}</p>
      {help && (
        <button type="button" class="main" onClick={() => onHelp(help.does)}>
          {say(help.label)}
        </button>
      )}
    </main>
  );
}
