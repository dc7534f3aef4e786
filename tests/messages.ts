/** The message files as the browser reads them, for tests outside of browsers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(import.meta.dirname, "../extension/public/_locales");

/** A message as it stands in its file. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The folders: a language each. */
export const LANGUAGES: readonly string[] = readdirSync(LOCALES).sort();

/** All messages of a language. */
export function messagesIn(folder: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(join(LOCALES, folder, "messages.json"), "utf8"));
}

/** The browser's `i18n.getMessage` for the messages of one language. */
export function getMessageFrom(messages: Readonly<Record<string, Message>>): (name: string, values?: readonly string[]) => string {
  return (name, values = []) => {
    const { message = "", placeholders = {} } = messages[name] ?? {};
    return message.replace(/\$(?:(\w+)\$|\$)/g, (_, place?: string) => {
      if (place === undefined) return "$";
      const { content = "" } = placeholders[place.toLowerCase()] ?? {};
      return content.replace(/\$(\d)/g, (__, number) => values[Number(number) - 1] ?? "");
    });
  };
}

/** Lets the interface speak a language from here on. */
export function speak(folder: string): void {
  const world = globalThis as { chrome?: { readonly i18n: { getMessage?: ReturnType<typeof getMessageFrom> } } };
  // The door keeps what it found here at first.
  world.chrome ??= { i18n: {} };
  world.chrome.i18n.getMessage = getMessageFrom(messagesIn(folder));
}
