import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

/** Addresses of the acceptance content, without the base path. */
export const pages = {
  password: { en: 'en/2193/change-a-password/', fr: 'fr/2193/modifier-un-mot-de-passe/' },
  devices: { en: 'en/2017/update-your-devices/', fr: 'fr/2017/mettre-a-jour-vos-appareils/' },
  englishOnly: { en: 'en/1075/set-up-the-mail-app/', fr: 'fr/1075/set-up-the-mail-app/' },
  frenchOnly: { en: 'en/1901/ecrire-en-francais/', fr: 'fr/1901/ecrire-en-francais/' },
  archived: { en: 'en/1500/use-the-old-interface/', fr: 'fr/1500/utiliser-l-ancienne-interface/' },
  everything: {
    en: 'en/3100/everything-that-an-article-can-hold/',
    fr: 'fr/3100/tout-ce-qu-un-article-peut-contenir/',
  },
} as const;

/** A reader with their own browser. */
interface Reader {
  /** Languages as the browser prefers them, the first most. */
  languages?: string[];
  hasScript?: boolean;
  /** Window in CSS pixels. */
  width?: number;
  colorScheme?: 'light' | 'dark';
}

interface Verbs {
  /** A new browser window of a certain reader. */
  open(reader?: Reader): Promise<Page>;
  /** What axe finds wrong with a page, or with a part of it, as a list that reads well when it is not empty. */
  violationsOf(page: Page, part?: string): Promise<string[]>;
}

async function openFor(browser: Browser, baseURL: string | undefined, reader: Reader): Promise<Page> {
  const { languages = ['en-GB'], hasScript = true, width = 1280, colorScheme = 'light' } = reader;
  const options: BrowserContextOptions = {
    locale: languages[0] ?? 'en-GB',
    javaScriptEnabled: hasScript,
    viewport: { width, height: 800 },
    colorScheme,
    ...(baseURL && { baseURL }),
  };
  const context = await browser.newContext(options);
  if (languages.length > 1) {
    await context.addInitScript((all) => {
      Object.defineProperty(navigator, 'languages', { get: () => all });
    }, languages);
    // the browser itself would send the first alone
    await context.route('**/*', (route, request) =>
      request.isNavigationRequest()
        ? route.continue({ headers: { ...request.headers(), 'accept-language': languages.join(',') } })
        : route.continue(),
    );
  }
  return context.newPage();
}

export const test = base.extend<Verbs>({
  open: async ({ browser, baseURL }, use) => {
    const opened: Page[] = [];
    await use(async (reader = {}) => {
      const page = await openFor(browser, baseURL, reader);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first parameter
  violationsOf: async ({}, use) => {
    await use(async (page, part = 'html') => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  },
});

/** The path of a page after the site's base path, with query and anchor. */
export function placeOf(page: Page, baseURL: string | undefined): string {
  return page.url().slice(baseURL?.length ?? 0);
}

export { expect };
