import type { Article, Catalogue } from './catalogue.ts';

/** The catalogue as readers may know it. Links to a draft become plain words. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
  const articles = new Map([...catalogue.articles].filter(([, { status }]) => status !== 'draft'));
  return { ...catalogue, articles, texts: new Map() };
}

/** Whether an article stands in lists, search, sitemap and feeds. An archived one only answers to its address. */
export const isListed = ({ status }: Article): boolean => status !== 'archived';
