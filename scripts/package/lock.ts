/** The packages that the lock file installs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One package in one version. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As npm has it, `sha512-` and base64. */
  readonly integrity: string;
  /** Names and versions of what it asks for itself, as far as that is locked, `name@version`. */
  readonly needs: readonly string[];
}

/** An entry of `packages` in package-lock.json. */
interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What the project itself asks for, and every package that is locked, by name and version, each once. Throws where a licence is not stated. */
export function readLock(root: string): { readonly own: readonly string[]; readonly all: readonly Locked[] } {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, Entry>> };
  const found = new Map<string, Locked>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    const { version, license, integrity } = entry;
    const name = nameOf(path);
    if (!license || !integrity) throw new Error(`package-lock.json: ${path} states no ${license ? "integrity" : "licence"}`);
    found.set(`${name}@${version}`, { name, version, licence: license, integrity, needs: needsOf(path, entry, packages) });
  }
  const all = [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { own: needsOf("", packages[""] as Entry, packages), all };
}

/** `name@version`. */
export function keyOf({ name, version }: Pick<Locked, "name" | "version">): string {
  return `${name}@${version}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

// As Node looks for a package: in the folder itself, then in each above it.
function needsOf(path: string, entry: Entry, packages: Readonly<Record<string, Entry>>): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
  const keys = names.flatMap((name) => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
      const locked = packages[`${folder}${folder && "/"}node_modules/${name}`];
      if (locked) return [keyOf({ name, version: locked.version })];
      // Optional packages of other systems and peers that nobody asked for are not locked.
      if (folder === "") return [];
    }
  });
  return [...new Set(keys)].sort();
}
