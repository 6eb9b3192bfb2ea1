import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { yamlText } from '#catalogue/yaml-text.ts';

/*
 * Change one thing in a piece of YAML and leave every other character as it is: remarks, order, quotation
 * marks and indentation belong to the editor. The parser only says where things stand.
 */

type Keys = readonly (string | number)[];
/** A value that an edit writes: always on one line. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value };

/** Set a field or an entry of a list. A field that is not there yet is added after the others. */
export function withValue(yaml: string, keys: Keys, value: Value): string {
  const { contents } = parseDocument(yaml);
  const node = find(contents, keys);
  const [start, end] = node?.range ?? [];
  if (start !== undefined && end !== undefined) {
    if (isCollection(node) && !node.flow && node.items.length > 0) {
      // Lines below the name of the field: the value takes their place behind the name.
      const name = yaml.indexOf(':', endOfName(find(contents, keys.slice(0, -1)), keys.at(-1))) + 1;
      return `${yaml.slice(0, name)} ${inline(value)}${yaml.slice(name, lineStart(yaml, start))}${yaml.slice(lineEnd(yaml, end))}`;
    }
    const space = start === end && !/\s/.test(yaml.charAt(start - 1)) ? ' ' : '';
    return yaml.slice(0, start) + space + inline(value) + yaml.slice(end);
  }
  const parent = find(contents, keys.slice(0, -1));
  const line = `${String(keys.at(-1))}: ${inline(value)}\n`;
  if (isMap(parent) && !parent.flow && parent.items.length > 0) {
    const at = lineEnd(yaml, endOf(parent.items.at(-1)));
    const indent = ' '.repeat(columnOf(yaml, startOf(parent.items[0])));
    return insert(yaml, at, indent + line);
  }
  if (keys.length === 1 && !contents) return insert(yaml, yaml.length, line);
  throw new Error(`There is no group of fields ${keys.slice(0, -1).join('.')} to add “${line.trim()}” to.`);
}

/** Remove a field or an entry of a list, with the remark behind it. A list that becomes empty goes as a whole. */
export function withoutValue(yaml: string, keys: Keys): string {
  const parent = find(parseDocument(yaml).contents, keys.slice(0, -1));
  const key = keys.at(-1);
  if (isMap(parent)) {
    const at = parent.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
    const pair = parent.items[at];
    if (!pair) return yaml;
    if (parent.flow) return cutFromFlow(yaml, parent, at);
    return cutLines(yaml, startOf(pair), endOf(pair));
  }
  if (!isSeq(parent) || typeof key !== 'number' || !(key in parent.items)) return yaml;
  if (parent.items.length === 1 && keys.length > 1) return withoutValue(yaml, keys.slice(0, -1));
  if (parent.flow) return cutFromFlow(yaml, parent, key);
  const item = parent.items[key] as Node;
  return cutLines(yaml, item.range?.[0] ?? 0, item.range?.[1] ?? 0);
}

/**
 * Add a field on a line of its own at the place that its number has among the others, as in `retired.yaml`.
 * The value may have several lines, which are given as they are to stand.
 */
export function withNumberedField(yaml: string, key: string, value: string): string {
  const { contents } = parseDocument(yaml);
  const lines = `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`;
  if (!isMap(contents) || contents.items.length === 0) return insert(yaml, yaml.length, lines);
  const before = contents.items.findLast((pair) => isScalar(pair.key) && Number(pair.key.value) < Number(key));
  if (before) return insert(yaml, lineEnd(yaml, endOf(before)), lines);
  return insert(yaml, lineStart(yaml, startOf(contents.items[0])), lines);
}

/** A value on one line. */
function inline(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${inFlow(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && !/^\d+$/.test(value) ? yamlText(value) : String(value);
}

/** Inside brackets more signs have a meaning than outside. */
const inFlow = (value: Value): string =>
  typeof value === 'string' && /[,[\]{}]/.test(value) && !/^["']/.test(yamlText(value))
    ? `'${value.replaceAll("'", "''")}'`
    : inline(value);

const pairNamed = (node: unknown, key: string | number | undefined): Pair | undefined =>
  isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;

function find(node: unknown, keys: Keys): Node | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return (node as Node | null) ?? undefined;
  if (isSeq(node)) return find(node.items[Number(key)], rest);
  const pair = pairNamed(node, key);
  return pair && find(pair.value, rest);
}

const endOfName = (parent: unknown, key: string | number | undefined): number =>
  (pairNamed(parent, key)?.key as Node | undefined)?.range?.[1] ?? 0;

const startOf = (pair: Pair | undefined): number => (pair?.key as Node | undefined)?.range?.[0] ?? 0;
const endOf = (pair: Pair | undefined): number =>
  (pair?.value as Node | null | undefined)?.range?.[1] ?? (pair?.key as Node | undefined)?.range?.[1] ?? 0;

const lineStart = (yaml: string, at: number) => yaml.lastIndexOf('\n', at - 1) + 1;
/** Offset after the line break of the line on which a value ends; a block of lines ends with its line break. */
function lineEnd(yaml: string, at: number): number {
  if (at > 0 && yaml.charAt(at - 1) === '\n') return at;
  const end = yaml.indexOf('\n', at);
  return end < 0 ? yaml.length : end + 1;
}
const columnOf = (yaml: string, at: number) => at - lineStart(yaml, at);

function insert(yaml: string, at: number, lines: string): string {
  const isCut = at > 0 && yaml.charAt(at - 1) !== '\n';
  return `${yaml.slice(0, at)}${isCut ? '\n' : ''}${lines}${yaml.slice(at)}`;
}

const cutLines = (yaml: string, start: number, end: number) =>
  yaml.slice(0, lineStart(yaml, start)) + yaml.slice(lineEnd(yaml, end));

/** Cut one entry out of `[a, b]` or `{ a: 1, b: 2 }`, with one comma. */
function cutFromFlow(yaml: string, { items }: YAMLMap | YAMLSeq, at: number): string {
  const places = items.map((item): [number, number] =>
    'key' in (item as object)
      ? [startOf(item as Pair), endOf(item as Pair)]
      : [(item as Node).range?.[0] ?? 0, (item as Node).range?.[1] ?? 0],
  );
  const [start = 0, end = 0] = places[at] ?? [];
  const next = places[at + 1]?.[0];
  if (next !== undefined) return yaml.slice(0, start) + yaml.slice(next);
  return yaml.slice(0, places[at - 1]?.[1] ?? start) + yaml.slice(end);
}
