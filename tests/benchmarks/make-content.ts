/**
 * Make a large content folder from the real articles, for benchmarks:
 *
 *     npx node tests/benchmarks/make-content.ts <folder> <count>
 *
 * The first round of articles keeps its ids; later rounds are copies with ids, titles and addresses of
 * their own, whose links stay within their round. Every text differs, so that nothing is found in a cache
 * by accident.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';

const largestId = 999_999;

/**
 * @param from The real content folder.
 * @param to A folder that does not exist yet, or is empty.
 * @param count Number of articles to make.
 */
export function makeContent(from: string, to: string, count: number): void {
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`The folder ${to} is not empty.`);
  const originals = readdirSync(join(from, 'faq')).sort((a, b) => Number(a) - Number(b));
  const firstFree = Math.max(...originals.map(Number)) + 1;
  if (firstFree + count > largestId) throw new Error(`There are not enough ids for ${String(count)} articles.`);

  /** Id of an original's copy in a round; of the original itself where that round has no such copy. */
  const idIn = (round: number, original: string): string | undefined => {
    const index = originals.indexOf(original);
    if (index < 0) return undefined;
    if (round > 0 && round * originals.length + index < count) {
      return String(firstFree + (round - 1) * originals.length + index);
    }
    return index < count ? original : undefined;
  };

  for (let made = 0; made < count; made++) {
    const round = Math.floor(made / originals.length);
    const original = originals[made % originals.length] ?? '';
    const id = idIn(round, original) ?? original;
    const folder = join(from, 'faq', original);
    for (const name of readdirSync(folder)) {
      const target = join(to, 'faq', id, name);
      mkdirSync(dirname(target), { recursive: true });
      if (!name.endsWith('.md')) cpSync(join(folder, name), target);
      else
        writeFileSync(
          target,
          copyOf(readFileSync(join(folder, name), 'utf8'), { original, round, idIn, standIn: originals[0] ?? '' }),
        );
    }
  }

  const kept = (id: unknown) => idIn(0, String(id)) !== undefined;
  const taxonomy = parseDocument(readFileSync(join(from, 'taxonomy.yaml'), 'utf8'));
  const { featured = [] } = taxonomy.toJS() as { featured?: unknown[] };
  taxonomy.set('featured', featured.filter(kept));
  writeFileSync(join(to, 'taxonomy.yaml'), taxonomy.toString());
  if (existsSync(join(from, 'terms.yaml'))) cpSync(join(from, 'terms.yaml'), join(to, 'terms.yaml'));
  // What former ids and addresses lead to is there only when all originals are.
  for (const name of ['retired.yaml', 'redirects.yaml']) {
    if (count >= originals.length && existsSync(join(from, name))) cpSync(join(from, name), join(to, name));
  }
}

interface Copy {
  original: string;
  round: number;
  /** Where links to articles lead that are left out. */
  standIn: string;
  idIn(round: number, original: string): string | undefined;
}

const shorten = (text: string, length: number) => (text.length <= length ? text : text.slice(0, length).trimEnd());

function copyOf(text: string, { original, round, standIn, idIn }: Copy): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  const fields = parseDocument(front);
  if (!isMap(fields.contents)) throw new Error(`FAQ ${original} has no front matter.`);

  const related = (fields.toJS() as { related?: unknown[] }).related?.flatMap((id) => idIn(round, String(id)) ?? []);
  if (related) fields.set('related', related.map(Number));
  const successor = fields.get('successor');
  if (successor !== undefined && !idIn(round, String(successor))) fields.delete('successor');
  else if (successor !== undefined) fields.set('successor', Number(idIn(round, String(successor))));

  if (round > 0) {
    const mark = String(round + 1);
    fields.set('title', `${shorten(String(fields.get('title')), 88 - mark.length - 2)} (${mark})`);
    fields.set('slug', `${shorten(String(fields.get('slug')), 70 - mark.length - 1).replace(/-$/, '')}-${mark}`);
  }
  const links = body.replace(/faq:(\d+)(#[^\s)>]+)?/g, (_, id: string, anchor = '') => {
    const target = idIn(round, id);
    return target ? `faq:${target}${String(anchor)}` : `faq:${standIn}`;
  });
  const mark = round > 0 ? `\nFAQ ${original}, ${String(round + 1)}.\n` : '';
  return `---\n${fields.toString({ lineWidth: 0 })}---\n${links}${mark}`;
}

if (import.meta.main) {
  const [folder, count] = process.argv.slice(2);
  if (!folder || !Number.isInteger(Number(count)) || Number(count) < 1) {
    console.error('Usage: npx node tests/benchmarks/make-content.ts <folder> <count>');
    process.exitCode = 2;
  } else {
    makeContent(resolve('content'), resolve(folder), Number(count));
  }
}
