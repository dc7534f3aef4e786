import { say } from "../ui/say.ts";
import type { Settled } from "./changes.ts";

/** Tells what was done, and undoes it. It is always there, so that screen readers hear what comes into it. */
export function UndoBar({ told, undoable: [last], undo }: Pick<Settled, "told" | "undoable" | "undo">) {
  const isUndone = last !== undefined && told !== say("done", last.said);
  return (
    <div class={told === "" ? "undo unseen" : "undo"}>
      <p role="status">{told}</p>
      {last && (
        <button type="button" onClick={undo}>
          {isUndone ? say("undo_also", last.said) : say("undo")}
        </button>
      )}
    </div>
  );
}
