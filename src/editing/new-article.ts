import { articleTypes, type ArticleTypeName } from '#catalogue/article-types/index.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { editionPath, questionsPath } from '#catalogue/paths.ts';
import { yamlText } from '#catalogue/yaml-text.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { slugFrom } from '#markdown/slug.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { nextId } from './next-id.ts';

export interface NewArticle {
  type: ArticleTypeName;
  locale: Locale;
  category: string;
  title: string;
  summary?: string | undefined;
  slug?: string | undefined;
  /** Today, `2026-05-13`. */
  day: string;
  /** Ids that are or were used somewhere outside this content folder: other branches, the past. */
  usedIds: Iterable<string>;
}

/** What stands where an editor has to write: the check `placeholder` finds it. */
const toDo = 'TODO';

/** Begin an article: a draft with the headings of its type. */
export function newArticle(catalogue: Catalogue, wanted: NewArticle): Edit & { id: string } {
  const { type, locale, category, title, day } = wanted;
  const { articles, retired, unreadable } = catalogue;
  const unreadIds = [...unreadable].flatMap((path) => /^faq\/(\d+)\//.exec(path)?.[1] ?? []);
  const id = nextId([...articles.keys(), ...retired.keys(), ...unreadIds, ...wanted.usedIds]);
  const slug = wanted.slug ?? slugFrom(title);
  if (!slug) throw new RefusedEdit(`“${title}” has no letters for an address: give one with --slug.`);
  const path = editionPath(id, locale);
  const front = [
    `title: ${yamlText(title)}`,
    `slug: ${yamlText(slug)}`,
    `summary: ${yamlText(wanted.summary ?? `${toDo}: one sentence that says what readers will be able to do or will know.`)}`,
    'keywords: []',
    `type: ${type}`,
    `category: ${category}`,
    'related: []',
    'status: draft',
    `updated: ${day}`,
  ];
  return {
    id,
    summary: `FAQ ${id}, “${title}”, is begun as a draft.`,
    changes: [{ kind: 'write', path, text: `---\n${front.join('\n')}\n---\n\n${skeletonOf(type, locale)}` }],
    notes: [
      `Write the text where it says ${toDo}. Readers see the article when you remove the line “status: draft”.`,
      `Then write into ${questionsPath(id, locale)} what readers ask when this is their answer, a line for each.`,
    ],
  };
}

function skeletonOf(name: ArticleTypeName, locale: Locale): string {
  const t = translator(locale);
  const type = articleTypes.find((one) => one.name === name);
  const sections = (type?.skeleton ?? []).map(
    (id) => `## ${t(`skeleton.${id}`)} {#${id}}\n\n${id === 'steps' ? `1. ${toDo}` : toDo}\n`,
  );
  return [`${toDo}: the answer, in one or two sentences.\n`, ...sections].join('\n');
}
