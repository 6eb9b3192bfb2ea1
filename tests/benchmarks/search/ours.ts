import { indexPath } from '#search/index-path.ts';
import { openIndex } from '#search/open-index.ts';
import { search } from '#search/search.ts';
import { writeIndex } from '#search/write-index.ts';
import type { Engine } from './engine.ts';

const script = (locale: string) => `
import { siteSearch } from '#search/search-site.ts';
import { fetchFile } from '#search/fetch-file.ts';
const site = siteSearch('${locale}', fetchFile('/', '${locale}'));
export const open = () => { site.prepare(); };
export const ask = async (query, isTyping) => (await site.ask(query, { isTyping })).results.map(({ id, title }) => [id, title]);
`;

/** @param hasSynonyms Whether glossary and everyday words are used. */
const engine = (name: string, hasSynonyms: boolean): Engine => ({
  name,
  async build(entries) {
    const files = await writeIndex(hasSynonyms ? entries : { ...entries, synonyms: { glossary: [], everyday: [] } });
    const index = await openIndex(entries.locale, (file) => Promise.resolve(files.get(file) ?? ''));
    return {
      files: new Map(Array.from(files, ([file, text]) => [`/${indexPath(entries.locale, file)}`, text])),
      isIndex: (path) => !/\/a\d+\.txt$/.test(path),
      script: script(entries.locale),
      ask: async (query, isTyping = false) =>
        (await search(index, query, { limit: 10, isTyping })).results.map(({ id }) => id),
    };
  },
});

export const ours = engine('this project', true);
export const withoutSynonyms = engine('this project, no synonyms', false);
