import { say } from "../ui/say.ts";
import type { ValueWords } from "../ui/settings-words.ts";

interface Props<Value extends string> {
  /** Of the group, for screen readers. */
  readonly label: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly words: Record<Value, ValueWords>;
  readonly chosen: Value;
  readonly locked: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, each with a sentence on what it does. */
export function Choice<Value extends string>({ label, name, values, words, chosen, locked, onChoose }: Props<Value>) {
  return (
    <fieldset disabled={locked}>
      <legend class="unseen">{label}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            <b>{say(words[value].name)}</b> <span class="does">{say(words[value].does)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
