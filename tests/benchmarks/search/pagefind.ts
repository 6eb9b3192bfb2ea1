import { close, createIndex } from 'pagefind';
import type { Entry } from '#search/entry.ts';
import type { Engine } from './engine.ts';

const script = `
let engine;
const file = '/pagefind/pagefind.js';
const opened = () => (engine ??= import(file).then(async (pagefind) => { await pagefind.init(); return pagefind; }));
export const open = () => { opened(); };
export const ask = async (query) => {
  const { results } = await (await opened()).search(query);
  const data = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return data.map(({ url, meta }) => [url.replaceAll('/', ''), meta.title]);
};
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (locale: string, { title, summary, keywords, questions, sections }: Entry) => `<!doctype html>
<html lang="${locale}"><head><title>${escaped(title)}</title></head><body data-pagefind-body>
<h1>${escaped(title)}</h1><p>${escaped([summary, ...keywords].join(', '))}</p>
${sections.map((section) => `${section.title && `<h2 id="${section.id}">${escaped(section.title)}</h2>`}<p>${escaped(section.text)}</p>`).join('\n')}
<p>${escaped(questions.join('\n'))}</p>
</body></html>`;

/** Its index of the pages, with default options. It answers in a browser only. */
export const pagefind: Engine = {
  name: 'Pagefind',
  async build({ entries, locale }) {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const entry of entries) await index.addHTMLFile({ url: `/${entry.id}/`, content: page(locale, entry) });
    const { files } = await index.getFiles();
    await close();
    return {
      files: new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content])),
      isIndex: (path) => /pagefind-entry|\.pf_meta|\/index\/|wasm/.test(path),
      script,
    };
  },
};
