import { direction, language, say } from "../ui/say.ts";

interface Props {
  /** As the page has it. */
  readonly name: string;
  readonly openDossier: () => void;
}

/** The card of a provider whose file cannot be read: that, and the way to the dossier, which may be whole. */
export function UnreadableCard({ name, openDossier }: Props) {
  return (
    <section class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={language()} dir={direction()}>
      <header>
        <h2 id="name">
          <bdi>{name}</bdi>
        </h2>
        <p role="status">{say("unreadable")}</p>
      </header>
      <footer>
        <button type="button" class="main" onClick={openDossier}>
          {say("open_dossier")}
        </button>
      </footer>
    </section>
  );
}
