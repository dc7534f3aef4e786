/** What the card's script, injected on first need, leaves at `globalThis.gazetteCard` for the content script. Types only. */
import type { Summary } from "../../src/dossier/summary.ts";

/** Edges in px of the viewport, as `getBoundingClientRect` gives them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the card's buttons do. */
export interface CardDeeds {
  readonly openDossier: () => void;
  /** Hides the provider until something new is recorded. The card stays, so that it can be undone. */
  readonly hide: () => Promise<void>;
  readonly undoHide: () => Promise<void>;
  readonly reportMatch: () => void;
}

/** What a card is opened with. */
export interface CardOpening {
  /** null = its file cannot be read. */
  readonly summary: Summary | null;
  /** What the page says at the flag. */
  readonly text: string;
  /** The flag, which the card never covers. */
  readonly rect: Box;
  /** Whether the focus moves into the card; it returns when the card closes. */
  readonly byKeyboard: boolean;
  readonly deeds: CardDeeds;
  /** Called once, however the card closes; not when `open` replaces it. */
  readonly onClose: () => void;
}

/** The card of a page; there is at most one. */
export interface CardApi {
  /** Opens a card, in place of one that is open. */
  readonly open: (opening: CardOpening) => void;
  /** Closes it and leaves nothing behind; does nothing where none is open. */
  readonly close: () => void;
  /**
   * Whether `target`, the first on the path of an event listened to in the capture phase, is the card. Events inside the card don't bubble into
   * the page: a listener on the document that does not capture never hears of them.
   */
  readonly contains: (target: EventTarget | null) => boolean;
}

/** The isolated world's global object, once the card's script has run. */
export interface CardWorld {
  gazetteCard?: CardApi;
}
