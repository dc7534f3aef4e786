import type { ComponentChildren } from "preact";
import { type Address, dossierPath } from "../address.ts";

interface Props {
  readonly to: Address;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link into the dossier: in the dossier itself it changes the address, elsewhere it opens a tab (`<base target>` of the page). */
export function DossierLink({ to, label, children, ...rest }: Props) {
  return (
    <a href={dossierPath(to)} aria-label={label} {...rest}>
      {children}
    </a>
  );
}
