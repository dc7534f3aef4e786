/**
 * Which messages code says: those that a call names, and those in tables whose type has messages. Other texts may be spelt like one: `"new"` is
 * also how long a provider is hidden, `"number"` a class of cells.
 */
import { isNode, type Node, nodesIn, textOf } from "./parse.ts";

/** What a call says, and how many values it gives. */
export interface Call {
  readonly message: string;
  readonly values: number;
}

/** What a call says, if it is one and names its message; a choice between two is two. */
export function callOf(node: Node): readonly Call[] | null {
  const { callee, arguments: values } = node as { callee?: { name?: string }; arguments?: readonly Node[] };
  const [message, ...rest] = values ?? [];
  if (node.type !== "CallExpression" || !/^say(Count)?(With)?$/.test(callee?.name ?? "") || !isNode(message)) return null;
  const either = message.type === "ConditionalExpression" ? [message.consequent, message.alternate] : [message];
  return either.flatMap((one) => {
    const name = textOf(one);
    return name === null ? [] : [{ message: name, values: rest.length }];
  });
}

/** All messages that the trees name. */
export function saidIn(trees: readonly Node[]): ReadonlySet<string> {
  const types = trees.flatMap(everyNode).filter(({ type }) => ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"].includes(type));
  /** The declared types that have messages, by name, with the fields in which these are. */
  const having = new Map(
    types.flatMap((type) => {
      const fields = fieldsIn(type, MESSAGES);
      return fields.length > 0 ? [[(type.id as { name: string }).name, fields] as const] : [];
    }),
  );
  const names = [...MESSAGES, ...having.keys()];
  const inTables = trees.flatMap(nodesIn).flatMap((node) => {
    const { id, init } = node as { id?: Node; init?: Node };
    if (node.type !== "VariableDeclarator" || !isNode(id?.typeAnnotation) || !isNode(init)) return [];
    const named = everyNode(id.typeAnnotation).flatMap(referenceOf);
    if (!named.some((name) => names.includes(name))) return [];
    const fields = [...fieldsIn(id.typeAnnotation, MESSAGES), ...named.flatMap((name) => having.get(name) ?? [])];
    return textsIn(init, fields);
  });
  return new Set([
    ...trees
      .flatMap(nodesIn)
      .flatMap((node) => callOf(node) ?? [])
      .map(({ message }) => message),
    ...inTables,
  ]);
}

/** The types of `say.ts`. */
const MESSAGES = ["Word", "Filled", "Counted"];

function everyNode(node: Node): readonly Node[] {
  const below = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...below.filter(isNode).flatMap(everyNode)];
}

function referenceOf(node: Node): readonly string[] {
  return node.type === "TSTypeReference" ? [(node.typeName as { name: string }).name] : [];
}

/** The fields of objects that are of one of these types. */
function fieldsIn(type: Node, names: readonly string[]): readonly string[] {
  return everyNode(type).flatMap((node) => {
    const { key, typeAnnotation } = node as { key?: { name: string }; typeAnnotation?: Node };
    const [own] = isNode(typeAnnotation?.typeAnnotation) ? referenceOf(typeAnnotation.typeAnnotation) : [];
    return node.type === "TSPropertySignature" && key && own && names.includes(own) ? [key.name] : [];
  });
}

/** The texts in a table; where its objects have messages in some fields only, the texts in those. */
function textsIn(value: Node, fields: readonly string[]): readonly string[] {
  const text = textOf(value);
  if (text !== null) return [text];
  const { properties = [], elements = [] } = value as { properties?: readonly Node[]; elements?: readonly Node[] };
  const inFields = properties.flatMap((property) => {
    const { key, value: held } = property as unknown as { key: { name?: string }; value: Node };
    const isText = textOf(held) !== null;
    return isText && fields.length > 0 && !fields.includes(key.name ?? "") ? [] : textsIn(held, fields);
  });
  return [...inFields, ...elements.flatMap((element) => textsIn(element, fields))];
}
