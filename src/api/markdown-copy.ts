import type { Article, Catalogue, Edition } from '#catalogue/catalogue.ts';
import { articleAddress, folderOf, shortAddress } from '#catalogue/paths.ts';
import { linkTarget, textOf } from '#catalogue/text.ts';
import { translationState } from '#catalogue/translation-state.ts';
import { longDate } from '#i18n/dates.ts';
import { translator } from '#i18n/translator.ts';
import type { Place } from '#markdown/outline.ts';

/** What a copy must know of the world outside the content folder. */
interface Surroundings {
  /** An address of the site with protocol and host. */
  absolute(address: string): string;
  /** Address of a file of the content folder: `faq/2193/create.png`. */
  fileAddress(path: string): string;
}

/** Put `text` in place of the characters from `start` to `end`. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * An edition as plain Markdown, which says the same wherever it is pasted: links are absolute, automatic
 * titles and step numbers are written out, ids of headings and steps are gone.
 *
 * Nothing is parsed again: the outline knows where everything stands in the file.
 */
export function markdownCopy(
  catalogue: Catalogue,
  article: Article,
  edition: Edition,
  { absolute, fileAddress }: Surroundings,
): string {
  const { body, locale } = edition;
  const { headings, steps, links, images } = textOf(catalogue, edition);
  const page = absolute(articleAddress(catalogue.base, locale, article.id, edition.slug));
  const written = ({ start, end }: Place) => body.slice(start, end);
  const fileOf = (name: string) => {
    const path = folderOf(edition.path) + name;
    return catalogue.files.has(path) ? fileAddress(path) : undefined;
  };

  const changes: Change[] = [];
  for (const { start, end } of headings.filter(({ isExplicit }) => isExplicit)) {
    const id = /[ \t]*\{#[^\s{}]+\}/g;
    changes.push(...lastMatch(id, body, start, end));
  }
  for (const step of steps) {
    const [first] = body.slice(step.start, step.end).matchAll(new RegExp(`[ \\t]*\\{#${step.id}\\}`, 'g'));
    if (first)
      changes.push({ start: step.start + first.index, end: step.start + first.index + first[0].length, text: '' });
  }
  for (const link of links) {
    const { url, faq, anchor = '', text } = link;
    const target = faq === undefined ? undefined : linkTarget(catalogue, faq, edition);
    const address =
      faq !== undefined
        ? target && absolute(target.address) + (anchor && `#${anchor}`)
        : url.startsWith('#')
          ? page + url
          : /^[a-z][a-z+.-]*:/i.test(url)
            ? undefined
            : fileOf(url);
    const source = written(link);
    const isAutomatic = link.hasAutomaticText === true || source.startsWith('[](');
    if (address === undefined) {
      // a link to an article that readers cannot see keeps its words only, as on the page
      if (faq !== undefined)
        changes.push({ start: link.start, end: link.end, text: isAutomatic ? text : wordsOf(source) });
    } else if (isAutomatic) {
      changes.push({ start: link.start, end: link.end, text: `[${text.replace(/[[\]\\]/g, '\\$&')}](${address})` });
    } else {
      changes.push(...addressIn(source, url, address, link.start));
    }
  }
  for (const image of images) {
    if (image.file) changes.push(...addressIn(written(image), image.url, fileAddress(image.file), image.start));
  }

  const head = [`# ${edition.title}`, ...noticesOf(article, edition), edition.summary, ...errorsOf(edition)];
  const t = translator(locale);
  const line = `${t('article.number', { id: article.id })} · ${t('article.updated')} ${longDate(edition.version, locale)} · ${absolute(shortAddress(catalogue.base, article.id)).replace(/\/$/, '')}`;
  return `${[...head, line, changed(body, changes).trim()].join('\n\n')}\n`;
}

/** The words of `[words](address)`. */
const wordsOf = (link: string) => link.slice(1, Math.max(1, link.lastIndexOf('](')));

function lastMatch(pattern: RegExp, body: string, start: number, end: number): Change[] {
  const match = [...body.slice(start, end).matchAll(pattern)].at(-1);
  return match ? [{ start: start + match.index, end: start + match.index + match[0].length, text: '' }] : [];
}

/** Only the address of a link or image is exchanged: its words may hold further links and images. */
function addressIn(source: string, url: string, address: string, offset: number): Change[] {
  const at = source.lastIndexOf(url);
  return at < 0 ? [] : [{ start: offset + at, end: offset + at + url.length, text: address }];
}

function changed(body: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < at) continue; // inside something that was exchanged as a whole
    text += body.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + body.slice(at);
}

/** What a reader should know before trusting the text, as on the page. */
function noticesOf(article: Article, edition: Edition): string[] {
  const t = translator(edition.locale);
  const isOutdated = translationState(article, edition.locale) === 'outdated';
  const language = new Intl.DisplayNames(edition.locale, { type: 'language' }).of(article.source.locale) ?? '';
  return [
    ...(article.status === 'archived' ? [t('article.archived')] : []),
    ...(isOutdated
      ? [t('article.outdated', { language, date: longDate(article.source.version, edition.locale) })]
      : []),
    ...(edition.isMachine ? [t('article.machine')] : []),
  ].map((notice) => `> ${notice}`);
}

/** The error messages that the article is about, verbatim. */
const errorsOf = ({ errors }: Edition): string[] =>
  errors.length > 0 ? [errors.map((error) => `    ${error}`).join('\n')] : [];
