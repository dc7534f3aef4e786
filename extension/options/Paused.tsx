import { useState } from "preact/hooks";
import { withPause } from "../../src/settings.ts";
import type { Read } from "../settings.ts";
import { say } from "../ui/say.ts";
import type { Settled } from "./changes.ts";
import { useFocusAfter } from "./focus.ts";
import { hostIn } from "./host.ts";

interface Props {
  readonly read: Read;
  readonly change: Settled["change"];
}

/** The hosts on which nothing is read: each can be resumed, others be added. */
export function Paused({ read: { settings, own, presets }, change }: Props) {
  const [error, setError] = useState<string | null>(null);
  const [list, keepFocus] = useFocusAfter<HTMLUListElement>();
  const add = (form: HTMLFormElement, input: HTMLInputElement): void => {
    const found = hostIn(input.value);
    const wrong = "error" in found ? found.error : settings.paused.includes(found.host) ? say("paused_already", found.host) : null;
    setError(wrong);
    if (wrong !== null || "error" in found) {
      input.focus();
      return;
    }
    form.reset();
    change(say("told_paused", found.host), { paused: withPause(own.paused, found.host, true) });
  };
  return (
    <>
      {settings.paused.length === 0 ? (
        <p class="none">{say("paused_nowhere")}</p>
      ) : (
        <ul ref={list} class="entries">
          {settings.paused.map((host, at) => (
            <li key={host}>
              <bdi class="host">{host}</bdi>
              {presets.values.paused?.includes(host) ? (
                <span class="locked">{say("by_administrator")}</span>
              ) : (
                <button
                  type="button"
                  aria-label={say("resume_on", host)}
                  onClick={() => {
                    keepFocus(at);
                    change(say("told_resumed", host), { paused: withPause(own.paused, host, false) });
                  }}
                >
                  {say("resume")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          add(form, form.elements.namedItem("host") as HTMLInputElement);
        }}
      >
        <label for="host">{say("pause_on_site")}</label>
        <p class="row">
          <input
            id="host"
            name="host"
            type="text"
            inputMode="url"
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            placeholder="www.example.com"
            dir="ltr"
            aria-invalid={error !== null}
            aria-describedby={error === null ? "host-note" : "host-error host-note"}
            onInput={() => setError(null)}
          />
          <button type="submit" class="firm">
            {say("pause")}
          </button>
        </p>
        <div role="alert">
          {error !== null && (
            <p id="host-error" class="wrong">
              {error}
            </p>
          )}
        </div>
        <p id="host-note" class="fine">
          {say("host_note")}
        </p>
      </form>
    </>
  );
}
