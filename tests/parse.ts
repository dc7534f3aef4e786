/** Code as a tree. TypeScript 7 hands its own to nobody yet; Vite's parser knows the same syntax. */
import { readFileSync } from "node:fs";
import { parseSync } from "vite";

/** A node of the tree: its type and whatever that type has. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The tree of a file. Throws where it is no code. */
export function treeOf(path: string, code = readFileSync(path, "utf8")): Node {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
}

/** All nodes below `node` that are left when the code runs, itself included. */
export function nodesIn(node: Node): readonly Node[] {
  if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/.test(node.type)) return [];
  if (["ImportDeclaration", "ExportAllDeclaration"].includes(node.type)) return [];
  const below = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...below.filter(isNode).flatMap(nodesIn)];
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string";
}

/** The text that a node is, if it is one: a literal, or a template without places. */
export function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  const { quasis, expressions } = node as { quasis?: readonly { value: { cooked: string } }[]; expressions?: readonly unknown[] };
  return node.type === "TemplateLiteral" && expressions?.length === 0 ? (quasis?.[0]?.value.cooked ?? null) : null;
}
