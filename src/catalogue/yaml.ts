import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place } from '#markdown/outline.ts';
import type { Problem } from './problem.ts';
import { tooMuchYaml } from './yaml-limits.ts';
import { explainMistake } from './yaml-mistakes.ts';
import { findSurprise } from './yaml-surprises.ts';

/** A piece of YAML that was read: its value and where everything in it stands. */
export interface Yaml {
  value: unknown;
  /** Place of the value under these keys, or of the nearest part above it that exists. */
  placeOf(keys: readonly PropertyKey[]): Place;
  /** Place of the last of these keys itself. */
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/** The field of a group with this name. Ids are numbers in YAML and text everywhere else. */
const pairOf = (node: unknown, name: PropertyKey | undefined) =>
  isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name)) : undefined;

const childOf = (node: unknown, key: PropertyKey): unknown =>
  isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value;

/** Where a piece of YAML stands in its file. */
interface Source {
  path: string;
  text: string;
  /** Lines before it, and characters before it. */
  firstLine?: number;
  offset?: number;
}

/**
 * Read YAML, or say in plain words why it cannot be read.
 *
 * Only plain data is understood: no tags, no aliases, no duplicate keys; so no input grows in memory.
 */
export function readYaml({ path, text, firstLine = 1, offset = 0 }: Source): { yaml?: Yaml; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const placeAt = (start: number, end: number): Place => {
    const { line, col } = lineCounter.linePos(start);
    return {
      line: Math.max(line, 1) + firstLine - 1,
      column: Math.max(col, 1),
      start: start + offset,
      end: end + offset,
    };
  };
  const refuse = (at: number, message: string, advice: string) => {
    const { line, column } = placeAt(at, at);
    return { problems: [{ path, line, column, rule: 'yaml', severity: 'error' as const, message, advice }] };
  };

  const tooMuch = tooMuchYaml(text);
  if (tooMuch) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineCounter.addNewLine(at + 1);
    return refuse(tooMuch.at, tooMuch.message, 'Remove what does not belong here, or split the file.');
  }

  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const [first] = [...document.errors, ...document.warnings];
  if (first?.code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(text.slice(first.pos[0]))?.[0] ?? '';
    return refuse(first.pos[0], `The field “${key}” stands here for the second time.`, 'Keep one of the two.');
  }
  if (first?.code === 'MULTIPLE_DOCS') {
    return refuse(first.pos[0], 'A line of dots or hyphens cuts the fields in two.', 'Remove that line.');
  }
  if (first) {
    const { message, advice, at } = explainMistake(text, first.pos[0]);
    return refuse(at, message, advice);
  }
  const surprise = /[#&*!]/.test(text) ? findSurprise(document, text) : undefined;
  if (surprise) return refuse(surprise.at, surprise.message, surprise.advice);

  const nodeAt = (keys: readonly PropertyKey[]) =>
    keys.reduce<unknown>((node, key) => childOf(node, key), document.contents);
  const rangeOf = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeAt(node.range[0], node.range[1]) : undefined;
  const yaml: Yaml = {
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf(keys) {
      for (let length = keys.length; length >= 0; length--) {
        const place = rangeOf(length ? nodeAt(keys.slice(0, length)) : document.contents);
        if (place) return place;
      }
      return placeAt(0, 0);
    },
    placeOfKey(keys) {
      const parent = keys.length > 1 ? nodeAt(keys.slice(0, -1)) : document.contents;
      return rangeOf(pairOf(parent, keys.at(-1))?.key) ?? yaml.placeOf(keys);
    },
  };
  return { yaml, problems: [] };
}
