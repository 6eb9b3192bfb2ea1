import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress, cutAddress } from '#catalogue/paths.ts';
import { isLocale, locales } from '#i18n/locales.ts';
import { slugFrom } from '#markdown/slug.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { editFrontMatter } from './front-matter-edit.ts';
import { change, writesOf, type Texts } from './inbound.ts';
import { withoutValue, withValue } from './yaml-edit.ts';

/**
 * Give an edition another slug, by default the one that its title makes. The old address keeps answering:
 * it stands in `redirects.yaml`, and leads to the article whatever becomes of the new one.
 */
export function rename(catalogue: Catalogue, id: string, locale: string, wanted?: string): Edit {
  const edition = isLocale(locale) ? catalogue.articles.get(id)?.editions.get(locale) : undefined;
  if (!catalogue.articles.has(id)) throw new RefusedEdit(`There is no FAQ ${id}.`);
  if (!edition) {
    throw new RefusedEdit(`FAQ ${id} has no edition in “${locale}”. Our languages are ${locales.join(', ')}.`);
  }
  const slug = wanted ?? slugFrom(edition.title);
  if (slug !== slugFrom(slug) || !slug) {
    throw new RefusedEdit(`“${slug}” is no slug. Write ${slugFrom(slug) || 'lower-case letters, digits and hyphens'}.`);
  }
  if (slug === edition.slug) throw new RefusedEdit(`FAQ ${id} has the slug “${slug}” already.`);

  const texts: Texts = new Map();
  change(texts, catalogue, edition.path, (text) => editFrontMatter(text, (yaml) => withValue(yaml, ['slug'], slug)));

  // Redirects are written without the path under which the site lies: that may change.
  const address = (name: string) => articleAddress('/', locale, id, name);
  const redirect = { from: address(edition.slug), to: cutAddress('/', locale, id) };
  const isKnown = catalogue.redirects.some(({ from }) => from === redirect.from);
  if (!isKnown) change(texts, catalogue, 'redirects.yaml', (yaml) => withRedirect(yaml, catalogue, redirect));
  const former = catalogue.redirects.findIndex(({ from }) => from === address(slug));
  if (former >= 0) change(texts, catalogue, 'redirects.yaml', (yaml) => withoutValue(yaml, ['redirects', former]));
  return {
    summary: `The address of FAQ ${id} becomes ${address(slug)}.`,
    changes: writesOf(catalogue, texts),
    notes: [`${redirect.from} keeps answering and leads on.`],
  };
}

/** The list of redirects with one more at its end. */
function withRedirect(yaml: string, { redirects }: Catalogue, redirect: { from: string; to: string }): string {
  const entry = `  - { from: ${redirect.from}, to: ${redirect.to} }\n`;
  const text = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return redirects.length > 0 ? text + entry : `${text.replace(/^redirects:.*\n/m, '')}redirects:\n${entry}`;
}
