import type { ComponentChildren } from "preact";
import { say } from "../ui/say.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** What this is about, in a sentence or two. */
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the page: what it is about on the one side, what can be chosen on the other. */
export function Section({ id, title, about, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div class="about">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </div>
      <div class="choices">{children}</div>
    </section>
  );
}

/** Said where an administrator has taken the choice away. */
export function Locked({ when }: { readonly when: boolean }) {
  return when ? <p class="locked">{say("locked")}</p> : null;
}
