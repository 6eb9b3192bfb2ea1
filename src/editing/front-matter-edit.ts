import { parse } from 'yaml';
import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { findFrontMatter } from '#catalogue/front-matter.ts';

/** Change the front matter of a file, and nothing else in it. */
export function editFrontMatter(text: string, change: (yaml: string) => string): string {
  const front = findFrontMatter(text);
  if (!front) throw new Error('The file has no front matter.');
  const { yaml, start } = front;
  const hasReturns = yaml.includes('\r\n');
  const changed = change(yaml.replaceAll('\r\n', '\n'));
  return (
    text.slice(0, start) + (hasReturns ? changed.replaceAll('\n', '\r\n') : changed) + text.slice(start + yaml.length)
  );
}

/** The fields of an edition as its editor wrote them: a catalogue's titles are typeset. */
export function writtenFields(catalogue: Catalogue, { path }: Edition): { title: string; summary: string } {
  const front = findFrontMatter(catalogue.written.get(path) ?? '');
  return parse(front?.yaml ?? '{}') as { title: string; summary: string };
}
