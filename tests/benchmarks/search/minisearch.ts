import MiniSearch from 'minisearch';
import { languageOf } from '#search/analysis/index.ts';
import { flat, type Built, type Engine } from './engine.ts';
import { documented, tuned } from './minisearch-options.ts';

/** @param options Source of the options; it may use what is imported. */
const pageScript = (imports: string, options: string) => `
import MiniSearch from 'minisearch';
${imports}
let index;
const load = async () => MiniSearch.loadJSON(await (await fetch('/index.json')).text(), ${options});
const opened = () => (index ??= load());
export const open = () => { opened(); };
export const ask = async (query) => (await opened()).search(query).slice(0, 8).map(({ id, title }) => [id, title]);
`;

const builtWith = (index: MiniSearch, script: string): Built => ({
  files: new Map([['/index.json', JSON.stringify(index)]]),
  isIndex: () => true,
  script,
  ask(query) {
    const found = index.search(query).slice(0, 10);
    return found.map(({ id }) => String(id));
  },
});

export const minisearchDocumented: Engine = {
  name: 'MiniSearch as documented',
  build({ entries }) {
    const index = new MiniSearch(documented);
    index.addAll(entries.map(flat));
    return Promise.resolve(builtWith(index, pageScript('', JSON.stringify(documented))));
  },
};

export const minisearchTuned: Engine = {
  name: 'MiniSearch, our analysis',
  async build({ entries, locale }) {
    const index = new MiniSearch(tuned(await languageOf(locale)));
    index.addAll(entries.map(flat));
    const imports = `
import { languageOf } from '#search/analysis/index.ts';
import { tuned } from '../tests/benchmarks/search/minisearch-options.ts';`;
    return builtWith(index, pageScript(imports, `tuned(await languageOf('${locale}'))`));
  },
};
