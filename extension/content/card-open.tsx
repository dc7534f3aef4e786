import { render } from "preact";
import { CardView } from "./CardView.tsx";
import type { CardApi, CardOpening } from "./card-api.ts";
import { cardHost } from "./card-host.ts";
import { closeOnLeave } from "./card-leave.ts";
import { UnreadableCard } from "./UnreadableCard.tsx";

/** The card's interface, closed over the one card that may be open. */
export function cardApi(): CardApi {
  let current: { readonly host: HTMLElement; readonly remove: () => void; readonly onClose: () => void } | null = null;

  const remove = () => {
    const closed = current;
    current = null;
    closed?.remove();
    return closed;
  };
  const close = () => remove()?.onClose();
  const open = ({ summary, text, rect, byKeyboard, deeds, onClose }: CardOpening) => {
    remove();
    const { host, root, show } = cardHost(document);
    const listening = new AbortController();
    const before = focused();
    current = {
      host,
      onClose,
      remove: () => {
        listening.abort();
        // Before unmounting: that takes the focus out of the card.
        const hadFocus = (host.getRootNode() as Document | ShadowRoot).activeElement === host;
        render(null, root);
        host.remove();
        if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      },
    };
    render(summary ? <CardView summary={summary} deeds={deeds} /> : <UnreadableCard name={text} openDossier={deeds.openDossier} />, root);
    show(rect);
    closeOnLeave(host, rect, close, listening.signal);
    if (byKeyboard) root.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  };
  return { open, close, contains: (target) => target !== null && target === current?.host };
}

/** What has the focus, in an open shadow root too. */
function focused(): Element | null {
  let at = document.activeElement;
  for (let inner = at?.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement) at = inner;
  return at;
}
