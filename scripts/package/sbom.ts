/** The bill of materials, CycloneDX 1.6: every package that building takes, from the lock file. Nothing in it says when or where it was made. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOf, type Locked, readLock } from "./lock.ts";
import { thirdParties } from "./third-party.ts";

/** The text of the JSON file. */
export function sbomOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    "name" | "version" | "license",
    string
  >;
  const { own, all } = readLock(root);
  const shipped = new Set(thirdParties(root).shipped.map(keyOf));
  const self = purlOf({ name, version });
  const purls = new Map(all.map((one) => [keyOf(one), purlOf(one)] as const));
  const dependsOn = (needs: readonly string[]) => needs.flatMap((key) => purls.get(key) ?? []);
  const sbom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": self, name, version, licenses: [{ license: { id: license } }], purl: self },
    },
    components: all.map((one) => componentOf(one, shipped.has(keyOf(one)))),
    dependencies: [{ ref: self, dependsOn: dependsOn(own) }, ...all.map((one) => ({ ref: purlOf(one), dependsOn: dependsOn(one.needs) }))],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

function componentOf(one: Locked, isShipped: boolean): object {
  const { name, version, licence, integrity } = one;
  const [group, own] = name.startsWith("@") ? (name.split("/") as [string, string]) : [undefined, name];
  const purl = purlOf(one);
  return {
    type: "library",
    "bom-ref": purl,
    ...(group && { group }),
    name: own,
    version,
    // CycloneDX calls "excluded" what the product does not have when it runs: tools for building and testing.
    scope: isShipped ? "required" : "excluded",
    hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
    licenses: / (?:OR|AND|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    purl,
  };
}

/** A package URL, https://github.com/package-url/purl-spec: npm's scope with its @ escaped. */
function purlOf({ name, version }: Pick<Locked, "name" | "version">): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
