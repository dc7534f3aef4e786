/** Pages on which a modal dialog names NordVPN: it makes all outside of itself inert. */

const NOTICE = "<p>NordVPN is named in this notice.</p><button>Agree</button>";

function shadow(name: string, inner: string, slotted = ""): string {
  return `<${name}><template shadowrootmode=open>${inner}</template>${slotted}</${name}>`;
}

/** Where the dialog is; what of the page has it, not yet open; and the tree in which it is, as an expression. */
export const DIALOGS: readonly (readonly [where: string, markup: string, tree: string])[] = [
  ["in the page", `<dialog>${NOTICE}</dialog>`, "document"],
  ["in a shadow root", shadow("x-notice", `<dialog>${NOTICE}</dialog>`), "document.querySelector('x-notice').shadowRoot"],
  [
    "in the shadow root of an element in another one",
    shadow("x-app", shadow("x-notice", `<dialog>${NOTICE}</dialog>`)),
    "document.querySelector('x-app').shadowRoot.querySelector('x-notice').shadowRoot",
  ],
  [
    "in a shadow root around the page's text",
    shadow("x-notice", "<dialog><slot></slot></dialog>", NOTICE),
    "document.querySelector('x-notice').shadowRoot",
  ],
];
