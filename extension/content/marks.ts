/** Marks on nodes and all that is above them: whether something was ever found, or has changed, in a node or below it is told at once. */
import { above } from "./elements.ts";

/** The last mark of each node. */
export type Marks = WeakMap<Node, number>;

/** Marks `node` and everything above it, shadow hosts included. What has this mark already has it all the way up. */
export function markUpward(marks: Marks, node: Node, mark: number): void {
  for (let at: Node | null = node; at && marks.get(at) !== mark; at = above(at)) marks.set(at, mark);
}
