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
      <h2>{title}</h2>
      <p>{because}</p>
      {help && (
        <button type="button" class="main" onClick={() => onHelp(help.does)}>
          {help.label}
        </button>
      )}
    </main>
  );
}
