import { say } from "./say.ts";

/** Stands in place of one thing of the record whose file cannot be read; what is around it can. */
export function Unreadable() {
  return <p class="quiet">{say("unreadable")}</p>;
}
