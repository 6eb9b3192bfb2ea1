import { isScalar, visit, type Document, type Node } from 'yaml';
import { yamlText } from './yaml-text.ts';

/**
 * Find the first thing that is good YAML and yet says something else than its editor meant: `*bold*` is an
 * alias, `!important` a tag, and `Ticket #5` ends before the `#`.
 */
export function findSurprise(document: Document, text: string) {
  let found: { at: number; message: string; advice: string } | undefined;
  const surprise = (at: number, message: string) => {
    found = { at, message, advice: `Put the text between quotation marks: ${quotedLine(text, at)}` };
    return visit.BREAK;
  };
  const special = (sign: string, { range }: Node) =>
    surprise(
      Math.max(text.lastIndexOf(sign, range?.[0]), 0),
      `A word that begins with “${sign}” has a special meaning here.`,
    );
  visit(document, {
    Alias: (_, node) => special('*', node),
    Node(_, node) {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor !== undefined) return special('&', node as Node);
      if (tag !== undefined) return special('!', node as Node);
      const hash = isScalar(node) ? cutAt(node, text) : undefined;
      if (hash === undefined) return undefined;
      const rest = text.slice(hash, hash + 40).replace(/\r?\n[^]*/, '');
      return surprise(hash, `“${rest}” is not read: after a space, “#” begins a remark.`);
    },
  });
  return found;
}

/** Offset of a `#` that cuts a text short: one that no space follows, or one that leaves nothing of the text. */
function cutAt({ value, comment, range }: { value: unknown; comment?: string | null } & Node, text: string) {
  if (!range || !comment) return undefined;
  const [start, end] = range;
  const hash = text.indexOf('#', end);
  const isSameLine = hash >= 0 && !text.slice(end, hash).includes('\n');
  const isCut = (value === null && start === end) || !comment.startsWith(' ');
  return isSameLine && isCut ? hash : undefined;
}

/** The line at an offset with its whole value between quotation marks. */
function quotedLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim();
  const [, lead = '', value = ''] = /^((?:- +)*(?:[\w-]+: +)?)(.*)$/.exec(line) ?? [];
  return lead + yamlText(value);
}
