import { chooseLocale } from './choose-locale.ts';

/** Leads from `/2193/` to the edition in the reader's language, and leaves no entry in the history. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const locale = chooseLocale(
  links.map((link) => link.dataset.locale ?? ''),
  document.body.dataset.defaultLocale ?? 'en',
);
const link = links.find((one) => one.dataset.locale === locale);
if (link) {
  const target = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name !== 'lang') target.searchParams.set(name, value);
  }
  target.hash = location.hash;
  location.replace(target);
}
