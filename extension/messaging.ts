/** Typed messages over the door's untyped ones. The vocabulary is `src/messages.ts`. */
import type { Runtime } from "webextension-polyfill";
import type { ToBackground, ToPage } from "../src/messages.ts";
import type { Door } from "./browser.ts";
import { type Guards, isAdmitted } from "./guards.ts";

type Calls = { [name: string]: { question: unknown; answer: unknown } };
type Wire<Protocol> = { readonly gazette: keyof Protocol & string; readonly question: unknown };

/** Answers by message name; a thrown error reaches the asker as a rejection. */
export type Answers<Protocol extends { [name in keyof Protocol]: Calls[string] }> = {
  readonly [Name in keyof Protocol]: (
    question: Protocol[Name]["question"],
    sender: Runtime.MessageSender,
  ) => Protocol[Name]["answer"] | Promise<Protocol[Name]["answer"]>;
};

/** Asks the background. Rejects where the extension was reloaded under the page. */
export async function ask<Name extends keyof ToBackground>(
  { runtime }: Pick<Door, "runtime">,
  gazette: Name,
  question: ToBackground[Name]["question"],
): Promise<ToBackground[Name]["answer"]> {
  return unwrap(await runtime.sendMessage({ gazette, question } satisfies Wire<ToBackground>));
}

/** Asks the content script of a tab's top document. Rejects where none runs. */
export function askTab<Name extends keyof ToPage>(
  { tabs }: Pick<Door, "tabs">,
  tab: number,
  gazette: Name,
  question: ToPage[Name]["question"],
): Promise<ToPage[Name]["answer"]> {
  return tabs.sendMessage(tab, { gazette, question } satisfies Wire<ToPage>, { frameId: 0 }).then(unwrap<ToPage[Name]["answer"]>);
}

/** What `answer` sent, or its error thrown; nothing at all means that nobody listened. */
function unwrap<Answer>(reply: unknown): Answer {
  const { value, error } = (reply ?? { error: "nobody answered" }) as { value?: Answer; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as Answer;
}

/**
 * Answers the messages of one protocol and leaves all others alone, and those that their guards refuse.
 * The listener answers through `sendResponse` and returns true: Chrome takes no promise here without the polyfill.
 */
export function answer<Protocol extends { [name in keyof Protocol]: Calls[string] }>(
  door: Pick<Door, "runtime">,
  guards: Guards<Protocol>,
  answers: Answers<Protocol>,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void): true | undefined => {
    if (!isAdmitted(door, guards, message, sender)) return undefined;
    const { gazette, question } = message;
    Promise.resolve()
      .then(() => answers[gazette](question, sender))
      .then((value) => respond({ value }))
      .catch((error: unknown) => respond({ error: String(error) }));
    return true;
  };
  const { onMessage } = door.runtime;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
}
