/** axe-core in the document of a component test. */
import axe from "axe-core";

/** The rules that the document breaks. Contrast is not drawn here: it is looked at in real browsers. */
export async function broken(): Promise<readonly string[]> {
  document.documentElement.lang = "en";
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
