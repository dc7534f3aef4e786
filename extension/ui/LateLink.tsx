import type { ComponentChildren } from "preact";

interface Props {
  readonly url: string;
  readonly label: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/**
 * A link to `url` that has its address only once the reader presses it. Within a page by http Firefox looks up the host of every link as soon as
 * it stands there (seen in 153; its preference is dom.prefetch_dns_for_anchor_http_document), and so the network would see whose card is open.
 */
export function LateLink({ url, label, title, children }: Props) {
  // In time for every way to open a link: what a press does is decided after its listeners have run.
  const arm = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = url;
  };
  return (
    <a
      role="link"
      tabIndex={0}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={title}
      // A finger that comes down may be about to scroll.
      onPointerDown={(event) => {
        if (event.pointerType !== "touch") arm(event);
      }}
      onContextMenu={arm}
      // biome-ignore lint/a11y/useValidAnchor: it is one as soon as this has run
      onClick={arm}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        const { ctrlKey, shiftKey, metaKey } = event;
        // With another key the browser opens it elsewhere.
        if (ctrlKey || shiftKey || metaKey) arm(event);
        else {
          // The key would press it twice.
          event.preventDefault();
          if (!event.repeat) event.currentTarget.click();
        }
      }}
    >
      {children}
    </a>
  );
}
