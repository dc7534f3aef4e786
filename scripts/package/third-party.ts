/** Whose code is in the package, and what builds and tests it: each package with version, licence and reason. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { keyOf, type Locked, readLock } from "./lock.ts";

/** The file at the root of the project that lists all of them. */
export const THIRD_PARTY = "THIRD-PARTY.md";

/** The file in the package, with what is in the package. */
export const NOTICES = "THIRD-PARTY.txt";

/** Build tools of which a few lines are in the package, too. */
const ALSO_SHIPPED = ["rolldown"];

/** A package that somebody chose. */
interface Chosen extends Locked {
  readonly reason: string;
}

/** The packages of package.json, those of which code is shipped apart; and what these bring along. Throws where a reason is missing or idle. */
export function thirdParties(root: string): {
  readonly shipped: readonly Chosen[];
  readonly build: readonly Chosen[];
  readonly brought: readonly Locked[];
} {
  const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
  const { dependencies, devDependencies } = json("package.json") as Record<string, Record<string, string>>;
  const reasons = json("package-reasons.json") as Record<string, string>;
  const { own, all } = readLock(root);
  const shippedNames = [...Object.keys(dependencies ?? {}), ...ALSO_SHIPPED];
  const names = new Set([...shippedNames, ...Object.keys(devDependencies ?? {})]);
  const silent = [...names].filter((name) => !reasons[name]);
  if (silent.length > 0) throw new Error(`package-reasons.json says nothing of ${silent.join(", ")}: say what it is for`);
  const idle = Object.keys(reasons).filter((name) => !names.has(name));
  if (idle.length > 0) throw new Error(`package-reasons.json speaks of ${idle.join(", ")}, which package.json has not: take it out`);
  const isChosen = (one: Locked) => own.includes(keyOf(one)) || ALSO_SHIPPED.includes(one.name);
  const chosen = all.filter(isChosen).map((one) => ({ ...one, reason: reasons[one.name] ?? "" }));
  return {
    shipped: chosen.filter(({ name }) => shippedNames.includes(name)),
    build: chosen.filter(({ name }) => !shippedNames.includes(name)),
    brought: all.filter((one) => !isChosen(one)),
  };
}

/** The text of `THIRD-PARTY.md`. */
export function thirdPartyText(root: string): string {
  const { shipped, build, brought } = thirdParties(root);
  const table = (chosen: readonly Chosen[]) =>
    [
      "| package | version | licence | what for |",
      "| --- | --- | --- | --- |",
      ...chosen.map(({ name, version, licence, reason }) => `| ${name} | ${version} | ${licence} | ${reason} |`),
    ].join("\n");
  const licences = [...new Set(brought.map(({ licence }) => licence))].sort();
  const lists = licences.map(
    (licence) =>
      `**${licence}**: ${brought
        .filter((one) => one.licence === licence)
        .map(({ name, version }) => `${name} ${version}`)
        .join(", ")}.`,
  );
  return [
    "# Third parties",
    "Written by `npm run package` from package.json, package-lock.json and package-reasons.json.",
    "## In the package",
    "Code of these is part of what readers install. The texts of their licences are below, and in the package as `THIRD-PARTY.txt`.",
    table(shipped),
    "## Building and testing",
    "Nothing of these is shipped.",
    table(build),
    "## What those bring along",
    "Nothing of these is shipped.",
    ...lists,
    "## Licences of what is shipped",
    ...shipped.map((one) => `### ${one.name} ${one.version}\n\n\`\`\`\n${licenceOf(root, one.name)}\n\`\`\``),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

/** What the package itself says of the code of others in it. */
export function notices(root: string): string {
  const parts = thirdParties(root).shipped.map(
    ({ name, version, licence }) =>
      `${name} ${version} (${licence})\nSource: https://www.npmjs.com/package/${name}/v/${version}\n\n${licenceOf(root, name)}`,
  );
  return `${["Gazette contains code of these packages.", ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** The Vite plugin: puts the notices into the package. */
export function thirdPartyNotices(root = process.cwd()): Plugin {
  return {
    name: "gazette-third-party",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NOTICES, source: notices(root) });
    },
  };
}

function licenceOf(root: string, name: string): string {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${folder} has no text of its licence`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
