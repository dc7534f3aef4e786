import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../ui/say.ts";
import type { Settled } from "./changes.ts";

/** Tells what was done, and undoes it. It is always there, so that screen readers hear what comes into it. */
export function UndoBar({ told, undoable: [last], undo }: Pick<Settled, "told" | "undoable" | "undo">) {
  const isUndone = last !== undefined && told !== say("done", last.said);
  const status = useRef<HTMLParagraphElement>(null);
  const isPressed = useRef(false);
  // With the last change its button goes, and the focus must not go with it.
  useLayoutEffect(() => {
    if (isPressed.current && !last) status.current?.focus();
    isPressed.current = false;
  }, [last]);
  return (
    <div class={told === "" ? "undo unseen" : "undo"}>
      <p ref={status} role="status" tabIndex={-1}>
        {told}
      </p>
      {last && (
        <button
          type="button"
          onClick={() => {
            isPressed.current = true;
            undo();
          }}
        >
          {isUndone ? say("undo_also", last.said) : say("undo")}
        </button>
      )}
    </div>
  );
}
