/** Notes what went wrong where developers look, for a promise's `catch`; null stands for what there is not. */
export function logged(error: unknown): null {
  console.error("Gazette:", error);
  return null;
}
