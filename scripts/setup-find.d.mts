/** The path of an installed browser of this family; null = none. */
export function findBrowser(name: "chrome" | "firefox"): string | null;
