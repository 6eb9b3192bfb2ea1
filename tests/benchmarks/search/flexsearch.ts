import { Document } from 'flexsearch';
import { flat, type Engine } from './engine.ts';

const options = { document: { id: 'id', index: ['title', 'headings', 'description', 'text'], store: ['title'] } };

const script = `
import { Document } from 'flexsearch';
let index;
async function load() {
  const keys = await (await fetch('/keys.json')).json();
  const index = new Document(${JSON.stringify(options)});
  await Promise.all(keys.map(async (key, number) => index.import(key, await (await fetch('/part' + number + '.json')).text())));
  return index;
}
const opened = () => (index ??= load());
export const open = () => { opened(); };
export const ask = async (query) => {
  const found = (await opened()).search(query, { limit: 8, enrich: true });
  return [...new Map(found.flatMap(({ result }) => result.map(({ id, doc }) => [id, doc.title])))].slice(0, 8);
};
`;

/** Its document search with default options, fields in order, as its README shows. */
export const flexsearchDocumented: Engine = {
  name: 'FlexSearch as documented',
  build({ entries }) {
    const index = new Document(options);
    for (const entry of entries) index.add(flat(entry));
    const parts = new Map<string, string>();
    index.export((key: string, value: string) => void parts.set(key, value));
    const keys = [...parts.keys()];
    return Promise.resolve({
      files: new Map([
        ['/keys.json', JSON.stringify(keys)],
        ...keys.map((key, number) => [`/part${String(number)}.json`, parts.get(key) ?? ''] as const),
      ]),
      isIndex: () => true,
      script,
      ask: (query) => {
        const found = index.search(query, { limit: 10 }) as { result: number[] }[];
        return [...new Set(found.flatMap(({ result }) => result.map(String)))].slice(0, 10);
      },
    });
  },
};
