import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownCopy } from '#api/markdown-copy.ts';
import type { Article, Edition } from '#catalogue/catalogue.ts';
import { folderOf } from '#catalogue/paths.ts';
import { textOf } from '#catalogue/text.ts';
import { changeOf } from '#site/article-page.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { fileAddresses } from '#site/images.ts';
import { absolute } from '#site/page-context.ts';
import { pageKey } from '#site/page-key.ts';

export const getStaticPaths = (() => {
  const { catalogue } = getCatalogue();
  return [...catalogue.articles.values()].flatMap((article) =>
    Array.from(article.editions.values(), (edition) => {
      const { locale, id, slug, title, summary, version, errors, isMachine } = edition;
      const { digest, images } = textOf(catalogue, edition);
      const dates = images.flatMap(({ file }) => (file ? [changeOf(file)] : []));
      const { status, source } = article;
      return {
        params: { locale, id, slug },
        props: { article, edition },
        cacheKey: pageKey(
          [digest, title, summary, version, errors, isMachine, status, source.version, dates],
          dates.length > 0,
        ),
      };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { article, edition } = props as { article: Article; edition: Edition };
  const { catalogue } = getCatalogue();
  const files = [...catalogue.files.keys()].filter((path) => path.startsWith(folderOf(edition.path)));
  const addresses = await fileAddresses(files);
  const text = markdownCopy(catalogue, article, edition, {
    absolute,
    fileAddress: (path) => absolute(addresses.get(path) ?? ''),
  });
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
