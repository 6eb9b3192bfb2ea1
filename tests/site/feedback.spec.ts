import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page, Request, Route } from '@playwright/test';
import { expect, pages, test } from './fixtures.ts';
import { ports } from './ports.ts';

/* What readers tell us about an article, from the question to the editors' report. */

const words = {
  en: {
    question: 'Has this FAQ been helpful?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you for your feedback.',
    improve: 'Improve this FAQ?',
    change: 'Change my answer',
    better: 'What could be better?',
    mismatch: 'The steps do not match what I see',
    suggestion: 'Your suggestion',
    noQuestions: 'Please do not ask any questions through this form, it is only used to improve our FAQ.',
    noSecrets: 'Please write no personal data and no passwords.',
    send: 'Send',
    cancel: 'Cancel',
    nothing: 'Please choose what could be better, or write a suggestion.',
    sent: 'Your message has been sent. Thank you for suggesting an improvement to this FAQ.',
    answered: 'You answered that this FAQ did not help you.',
    again: 'Try again',
    kept: 'Your answer is kept on this device and will be sent as soon as possible.',
    notSent: 'Your message has not been sent yet.',
    remove: 'Delete my answer',
    removed: 'Your answer has been deleted.',
    removing: 'Your answer will be deleted as soon as there is a connection.',
    wish: 'What were you looking for?',
    wishSent: 'Thank you. Your words show us what is missing here.',
  },
  fr: {
    question: 'Cette FAQ a-t-elle été utile ?',
    yes: 'Oui',
    no: 'Non',
    thanks: 'Merci pour votre retour.',
    improve: 'Améliorer cette FAQ ?',
    change: 'Modifier ma réponse',
    better: 'Que pourrions-nous améliorer ?',
    mismatch: 'Les étapes ne correspondent pas à ce que je vois',
    suggestion: 'Votre suggestion',
    noQuestions: 'Merci de ne pas poser de question par ce formulaire, il sert uniquement à améliorer nos FAQ.',
    noSecrets: 'N’écrivez ni donnée personnelle ni mot de passe.',
    send: 'Envoyer',
    cancel: 'Annuler',
    nothing: 'Choisissez ce que nous pourrions améliorer, ou écrivez une suggestion.',
    sent: 'Votre message a été envoyé. Merci d’avoir proposé une amélioration de cette FAQ.',
    answered: 'Vous avez répondu que cette FAQ ne vous a pas été utile.',
    again: 'Réessayer',
    kept: 'Votre réponse est conservée sur cet appareil et sera envoyée dès que possible.',
    notSent: 'Votre message n’a pas encore été envoyé.',
    remove: 'Supprimer ma réponse',
    removed: 'Votre réponse a été supprimée.',
    removing: 'Votre réponse sera supprimée dès que la connexion sera rétablie.',
    wish: 'Que cherchiez-vous ?',
    wishSent: 'Merci. Vos mots nous montrent ce qui manque ici.',
  },
} as const;
const languages = ['en', 'fr'] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) =>
  page.locator('kb-feedback-form').getByText(text, { exact: true }).filter({ visible: true });
const field = (page: Page) => page.locator('kb-feedback-form textarea');

/** Every message that a page sends, and how often. */
function messagesOf(page: Page): Record<string, unknown>[] {
  const messages: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/feedback') && request.method() === 'POST')
      messages.push(request.postDataJSON() as Record<string, unknown>);
  });
  return messages;
}

/** The editors' command on the database of the server under test. */
function kbFeedback(...options: string[]): string {
  const folder = `test-results/site-${String(ports.server)}`;
  return execFileSync(process.execPath, ['src/cli/main.ts', 'feedback', ...options], {
    encoding: 'utf8',
    env: { ...process.env, KB_CONTENT: `${folder}/content`, FEEDBACK_DATABASE_URL: `${folder}/feedback.sqlite` },
  });
}

interface Row {
  key: string;
  helpful: string;
  reason: string | null;
  text: string | null;
  signs: number;
}
/** Makes a text one of its kind. No long number, which would be hidden as if it were a telephone's. */
const stamp = (): string => Date.now().toString(36);

const storedRows = (): Row[] =>
  kbFeedback('export')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const storedUnder = (key: unknown): Row[] => storedRows().filter((row) => row.key === key);
const storedWith = (text: string): Row[] => storedRows().filter((row) => row.text === text);

for (const locale of languages) {
  const w = words[locale];

  test(`${locale}: yes, thanks, an improvement, sent; and on the next visit the answer is known`, async ({ page }) => {
    await page.goto(pages.password[locale]);
    await expect(page.getByRole('heading', { name: w.question })).toBeVisible();
    await button(page, w.yes).click();
    await expect(said(page, w.thanks)).toBeFocused();
    await button(page, w.improve).click();
    await expect(page.getByRole('group', { name: w.better })).toBeVisible();
    await expect(page.locator('legend')).toBeFocused();
    await expect(page.getByText(w.noQuestions)).toBeVisible();
    await expect(page.getByText(w.noSecrets)).toBeVisible();

    await button(page, w.send).click();
    await expect(page.locator('.feedback-problem')).toBeFocused();
    await expect(said(page, w.nothing)).toBeVisible();
    await page.getByLabel(w.mismatch).check();
    await page.getByLabel(w.suggestion).fill('The button has another name.');
    await button(page, w.send).click();
    await expect(said(page, w.sent)).toBeFocused();

    await page.reload();
    await expect(button(page, w.change)).toBeVisible();
    await expect(page.locator('kb-feedback-form :focus')).toHaveCount(0);
  });

  test(`${locale}: no leads straight to the improvement, which may be left`, async ({ page }) => {
    await page.goto(pages.password[locale]);
    await button(page, w.no).click();
    await expect(page.locator('legend')).toBeFocused();
    await button(page, w.cancel).click();
    await expect(said(page, w.thanks)).toBeFocused();
    await page.reload();
    await expect(said(page, w.answered)).toBeVisible();
  });

  test(`${locale}: an answer can be changed and deleted: the last one counts`, async ({ page }) => {
    const messages = messagesOf(page);
    await page.goto(pages.devices[locale]);
    await button(page, w.yes).click();
    await button(page, w.change).click();
    await expect(button(page, w.yes)).toHaveAttribute('aria-pressed', 'true');
    await button(page, w.no).click();
    await expect(page.getByLabel(w.suggestion)).toBeVisible();
    await expect.poll(() => storedUnder(messages[0]?.key).map(({ helpful }) => helpful)).toEqual(['no']);
    expect(messages.map(({ key, seq }) => [key, seq])).toEqual([0, 1].map((seq) => [messages[0]?.key, seq]));

    await button(page, w.cancel).click();
    await button(page, w.change).click();
    await button(page, w.remove).click();
    await expect(said(page, w.removed)).toBeFocused();
    await expect.poll(() => storedUnder(messages[0]?.key)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: w.question })).toBeVisible();
  });

  test(`${locale}: “No, step 3 is wrong” from a train tunnel reaches the editors’ report exactly once`, async ({
    page,
    context,
  }) => {
    const text = `No, step 3 is wrong (${locale}, ${stamp()})`;
    const messages = messagesOf(page);
    await page.goto(pages.everything[locale]);
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await button(page, w.no).click();
    await expect(said(page, w.kept)).toBeVisible();
    await page.getByLabel(w.suggestion).fill(text);
    await button(page, w.send).click();
    await expect(page.locator('.feedback-problem')).toBeFocused();
    await expect(said(page, w.notSent)).toBeVisible();
    await expect(page.getByLabel(w.suggestion)).toHaveValue(text);
    await button(page, w.again).click();
    await expect(said(page, w.notSent)).toBeVisible();
    expect(storedWith(text)).toEqual([]);

    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(`${locale}/`); // any page will do
    await expect.poll(() => storedWith(text).length).toBe(1);
    await later.goto(pages.everything[locale]);
    await expect(said(later, w.answered)).toBeVisible();
    await later.reload();
    await later.waitForLoadState('networkidle');

    expect(new Set(messages.map(({ key }) => key)).size).toBe(1);
    expect(storedWith(text)).toHaveLength(1);
    const report = JSON.parse(kbFeedback('--json')) as {
      editions: { article: string; locale: string; no: number; texts: { text: string }[] }[];
    };
    const edition = report.editions.find((one) => one.article === '3100' && one.locale === locale);
    expect(edition?.texts.filter((one) => one.text === text)).toHaveLength(1);
  });

  test(`${locale}: without script, from the vote to the text, and back`, async ({ open, violationsOf }) => {
    test.slow();
    const text = `Without script (${locale}, ${stamp()})`;
    const page = await open({ hasScript: false, width: 360 });
    const withScript = await open({ width: 360, colorScheme: 'dark' }); // axe is a script
    await page.goto(pages.password[locale]);
    await button(page, w.no).click();
    await expect(page.getByRole('heading', { level: 1, name: w.thanks })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await withScript.goto(page.url());
    expect(await violationsOf(withScript)).toEqual([]);

    // too long: everything is still there
    await page.getByLabel(w.suggestion).fill(text.padEnd(1_001, '!'));
    await page.getByLabel(w.mismatch).check();
    await button(page, w.send).click();
    await expect(page.getByLabel(w.suggestion)).toHaveValue(text.padEnd(1_001, '!'));
    await expect(page.getByLabel(w.mismatch)).toBeChecked();
    await withScript.getByLabel(w.suggestion).fill(text.padEnd(1_001, '!'));
    await button(withScript, w.send).click();
    await expect(withScript.getByRole('alert')).toBeVisible();
    expect(await violationsOf(withScript)).toEqual([]);

    await page.getByLabel(w.suggestion).fill(text);
    await button(page, w.send).click();
    await expect(page.getByRole('heading', { level: 1, name: w.sent })).toBeVisible();
    expect(storedWith(text).map(({ helpful, reason }) => [helpful, reason])).toEqual([['no', 'mismatch']]);
    await withScript.goto(page.url());
    expect(await violationsOf(withScript)).toEqual([]);
    await button(page, w.remove).click();
    await expect(page.getByRole('heading', { level: 1, name: w.removed })).toBeVisible();
    expect(storedWith(text)).toEqual([]);
  });

  test(`${locale}: a page that does not exist asks what was looked for`, async ({ open, violationsOf }) => {
    const text = `The meaning of life (${locale}, ${stamp()})`;
    const page = await open();
    await page.goto(`${locale}/there-is-nothing-here/`);
    await page.getByLabel(w.wish).focus();
    await page.locator('form[data-shown]').waitFor(); // from now on, what is written is kept
    await page.getByLabel(w.wish).fill(text);
    await page.reload();
    await expect(page.getByLabel(w.wish)).toHaveValue(text);
    await button(page, w.send).click();
    await expect(said(page, w.wishSent)).toBeFocused();
    expect(await violationsOf(page)).toEqual([]);
    expect(storedWith(text)).toHaveLength(1);

    const plain = await open({ hasScript: false });
    await plain.goto(`${locale}/there-is-nothing-here/`);
    await plain.getByLabel(w.wish).fill(`${text}, without script`);
    await button(plain, w.send).click();
    await expect(plain.getByRole('heading', { level: 1, name: w.wishSent })).toBeVisible();
    expect(storedWith(`${text}, without script`)).toHaveLength(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale}, ${colorScheme}: axe finds nothing in any state, on a phone`, async ({ open, violationsOf }) => {
      test.slow();
      const page = await open({ colorScheme, width: 360 });
      const context = page.context();
      await page.goto(pages.password[locale]);
      const states: Record<string, () => Promise<void>> = {
        question: () => expect(page.getByRole('heading', { name: w.question })).toBeVisible(),
        thanks: async () => {
          await button(page, w.yes).click();
          await expect(said(page, w.thanks)).toBeVisible();
        },
        'another answer': async () => {
          await button(page, w.change).click();
          await expect(button(page, w.remove)).toBeVisible();
        },
        improvement: async () => {
          await button(page, w.no).click();
          await expect(field(page)).toBeVisible();
        },
        nothing: async () => {
          await button(page, w.send).click();
          await expect(said(page, w.nothing)).toBeVisible();
        },
        'personal data': async () => {
          await field(page).fill('Write to anna@example.ch, password: S3cret!x');
          await button(page, w.send).click();
          await expect(page.locator('[data-says=personal]').first()).toBeVisible();
        },
        'too long': async () => {
          await field(page).fill('x'.repeat(1_001));
          await page.locator('.feedback-send').click();
          await expect(page.locator('[data-says=long]')).toBeVisible();
        },
        'not sent': async () => {
          await field(page).fill('Step 3 is wrong.');
          await context.setOffline(true);
          await page.locator('.feedback-send').click();
          await expect(said(page, w.notSent)).toBeVisible();
        },
        sent: async () => {
          await context.setOffline(false);
          await expect(said(page, w.sent)).toBeVisible();
        },
        answered: async () => {
          await page.reload();
          await expect(said(page, w.answered)).toBeVisible();
        },
        refused: async () => {
          await page.route('**/api/feedback', (route) => route.fulfill({ status: 404, body: 'none' }));
          await button(page, w.change).click();
          await button(page, w.yes).click();
          await expect(page.locator('[data-part=refused]')).toBeVisible();
        },
      };
      for (const [state, reach] of Object.entries(states)) {
        await reach();
        expect(await violationsOf(page, 'kb-feedback-form'), state).toEqual([]);
      }
    });
  }
}

const w = words.en;

test('two clicks are one message', async ({ page }) => {
  const messages = messagesOf(page);
  await page.route('**/api/feedback', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(pages.password.en);
  await button(page, w.yes).dblclick();
  await expect(said(page, w.thanks)).toBeVisible();
  expect(messages).toHaveLength(1);
  await button(page, w.improve).click();
  await field(page).fill('Sent once.');
  await button(page, w.send).dblclick();
  await expect(said(page, w.sent)).toBeVisible();
  expect(messages).toHaveLength(2);
});

/** Lets a page's messages wait before they leave, so that the reader's next step comes first. */
const slowDown = (page: Page, isSlow: (message: { helpful?: string; text?: string; kind?: string }) => boolean) =>
  page.route('**/api/feedback', async (route) => {
    const message = route.request().postDataJSON() as Parameters<typeof isSlow>[0];
    if (isSlow(message)) await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });

test('a text that is sent while the vote is still on its way arrives, too', async ({ page }) => {
  const messages = messagesOf(page);
  await slowDown(page, ({ text }) => text === undefined);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('Right behind the vote.');
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeVisible();
  expect(storedUnder(messages[0]?.key).map(({ text }) => text)).toEqual(['Right behind the vote.']);
});

test('a reader may change the vote while it is still on its way', async ({ page }) => {
  const messages = messagesOf(page);
  await slowDown(page, ({ helpful }) => helpful === 'yes');
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await expect(said(page, 'Sending…')).toBeVisible();
  await button(page, w.no).click();
  await expect(page.locator('legend')).toBeFocused();
  await expect.poll(() => storedUnder(messages[0]?.key).map(({ helpful }) => helpful)).toEqual(['no']);
  await expect(field(page)).toBeVisible();
  expect(messages).toHaveLength(2);
});

test('an answer that is deleted while it is still on its way is gone in the end', async ({ page }) => {
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await button(page, w.change).click();
  await slowDown(page, ({ helpful }) => helpful === 'no');
  await button(page, w.no).click();
  await button(page, w.cancel).click();
  await button(page, w.change).click();
  await button(page, w.remove).click();
  await expect(said(page, w.removed)).toBeFocused();
  expect(storedUnder(messages[0]?.key)).toEqual([]);
  await page.waitForTimeout(2_000); // nothing comes behind
  expect(storedUnder(messages[0]?.key)).toEqual([]);
  expect(messages.at(-1)?.kind).toBe('removal');
});

/** Holds the messages of a page back, as a bad connection does, until they are let go or fail. */
async function holdBack(page: Page) {
  const { promise, resolve } = Promise.withResolvers<'continue' | 'abort'>();
  await page.route('**/api/feedback', async (route) => route[await promise]());
  return async (what: 'continue' | 'abort') => {
    const isOurs = (request: Request) => request.url().endsWith('/api/feedback');
    const ended =
      what === 'continue' ? page.waitForEvent('requestfinished', isOurs) : page.waitForEvent('requestfailed', isOurs);
    resolve(what);
    await ended;
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** A reader deletes the answer to an article in another tab. */
async function deleteInAnotherTab(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await button(other, w.change).click();
  await button(other, w.remove).click();
  await expect(said(other, w.removed)).toBeFocused();
  await other.close();
}

for (const ending of ['continue', 'abort'] as const) {
  const what = ending === 'continue' ? 'arrives behind it' : 'does not arrive';
  test(`a vote that is deleted in another tab before it ${what} is not kept, and is not said to be`, async ({
    page,
  }) => {
    const messages = messagesOf(page);
    const end = await holdBack(page);
    await page.goto(pages.password.en);
    await button(page, w.yes).click();
    await expect(said(page, 'Sending…')).toBeVisible();
    await deleteInAnotherTab(page);
    await end(ending);
    await expect(page.locator('kb-feedback-form output')).toHaveText('');
    await expect(page.getByRole('heading', { name: w.question })).toBeVisible();
    expect(storedUnder(messages[0]?.key)).toEqual([]);

    await page.reload();
    await expect(page.getByRole('heading', { name: w.question })).toBeVisible();
    await button(page, w.no).click();
    await expect.poll(() => storedUnder(messages.at(-1)?.key).map(({ helpful }) => helpful)).toEqual(['no']);
    expect(storedUnder(messages[0]?.key)).toEqual([]);
  });
}

test('a text behind a vote that was deleted in another tab is an answer of its own', async ({ page }) => {
  const text = `After all (${stamp()})`;
  const messages = messagesOf(page);
  const end = await holdBack(page);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await expect(field(page)).toBeVisible();
  await deleteInAnotherTab(page);
  await end('continue');
  await field(page).fill(text);
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeFocused();
  expect(storedUnder(messages[0]?.key)).toEqual([]);
  expect(storedWith(text).map(({ helpful }) => helpful)).toEqual(['no']);
});

test('what was written after a deletion in another tab waits for the next vote', async ({ page }) => {
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await expect(field(page)).toBeVisible(); // until the vote is kept, another tab knows nothing of it
  await expect(page.locator('kb-feedback-form output')).toHaveText('');
  await deleteInAnotherTab(page);
  await field(page).fill('Still here.');
  await page.reload();
  await page.mouse.wheel(0, 300);
  await button(page, w.no).click();
  await expect(field(page)).toHaveValue('Still here.');
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeVisible();
});

test('an answer that was deleted in another tab can be deleted again', async ({ page }) => {
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await button(page, w.change).click();
  await deleteInAnotherTab(page);
  await button(page, w.remove).click();
  await expect(said(page, w.removed)).toBeFocused();
});

const changesOfMind = {
  'is deleted': async (page: Page) => {
    await button(page, w.remove).click();
    await expect(said(page, w.removed)).toBeFocused();
    return [];
  },
  'is changed': async (page: Page) => {
    await button(page, w.no).click();
    await expect(page.locator('kb-feedback-form output')).toHaveText('');
    return ['no'];
  },
};
for (const [what, changeMind] of Object.entries(changesOfMind)) {
  test(`a vote that the page gave up, and that ${what} then, may arrive in the end and changes nothing`, async ({
    page,
  }) => {
    const messages = messagesOf(page);
    const end = await holdBack(page);
    await page.goto(pages.password.en);
    await button(page, w.yes).click();
    await end('abort');
    await button(page, w.change).click();
    const last = await changeMind(page);
    const [late] = messages;
    const { status } = await sendLate(page, late);
    expect(status).toBe(200);
    expect(storedUnder(late?.key).map(({ helpful }) => helpful)).toEqual(last);
  });
}

/** A message arrives that its page does not wait for any more. */
const sendLate = (page: Page, message: unknown) =>
  page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json' };
    const { status } = await fetch('/api/feedback', { method: 'POST', headers, body });
    return { status };
  }, JSON.stringify(message));

test('an answer that is deleted in a train tunnel is deleted when there is a connection', async ({ page, context }) => {
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await button(page, w.change).click();
  await context.setOffline(true);
  await button(page, w.remove).click();
  await expect(said(page, w.removing)).toBeFocused();
  await context.setOffline(false);
  await expect.poll(() => storedUnder(messages[0]?.key)).toEqual([]);
});

test('an answer whose deletion is refused stays known', async ({ page }) => {
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await button(page, w.change).click();
  await page.route('**/api/feedback', (route) => route.fulfill(problem(403, 'Not from here.')));
  await button(page, w.remove).click();
  await expect(said(page, 'Not from here.')).toBeVisible();
  await page.reload();
  await expect(button(page, w.change)).toBeVisible();
});

test('who changes the vote keeps the text that was sent with it', async ({ page }) => {
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('Step 2 is missing.');
  await button(page, w.send).click();
  await button(page, w.change).click();
  await button(page, w.yes).click();
  await button(page, w.change).click();
  await button(page, w.no).click();
  await expect.poll(() => storedUnder(messages[0]?.key).map(({ helpful }) => helpful)).toEqual(['no']);
  await expect(field(page)).toHaveValue('Step 2 is missing.');
});

test('a text that is being written stays when the vote before it is refused', async ({ page }) => {
  await slowDown(page, () => true);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('Written meanwhile.');
  await page.route('**/api/feedback', (route) => route.fulfill(problem(422, 'There is no such FAQ.')));
  await button(page, w.send).click();
  await expect(said(page, 'There is no such FAQ.')).toBeVisible();
  await expect(field(page)).toHaveValue('Written meanwhile.');
});

test('a click that comes before the script is answered when the script is there', async ({ page }) => {
  await page.route('**/states.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto(pages.password.en);
  await button(page, w.yes).click();
  await expect(said(page, w.thanks)).toBeVisible();
  expect(page.url()).toContain(pages.password.en);
});

test('a vote without a connection, before anything could be fetched, is sent once there is one', async ({ open }) => {
  const page = await open();
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await page.context().setOffline(true);
  await button(page, w.no).click();
  await expect(said(page, w.kept)).toBeVisible();
  await page.context().setOffline(false);
  await page.goto('en/');
  await expect.poll(() => messages.length).toBe(1);
  await expect.poll(() => storedUnder(messages[0]?.key).map(({ helpful }) => helpful)).toEqual(['no']);
});

test('what is written survives closing the page', async ({ page, context }) => {
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await page.getByLabel(w.mismatch).check();
  await field(page).fill('Half a sugges');
  await page.close();
  const next = await context.newPage();
  await next.goto(pages.password.en);
  await expect(field(next)).toHaveValue('Half a sugges');
  await expect(next.getByLabel(w.mismatch)).toBeChecked();
});

test('what is written before the script is there survives closing the page, too', async ({ page, context }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/states.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('en/there-is-nothing-here/');
  await page.getByLabel(w.wish).fill('Half a questi');
  release();
  await page.locator('form[data-shown]').waitFor();
  await page.close();
  const next = await context.newPage();
  await next.goto('en/there-is-nothing-here/');
  await expect(next.getByLabel(w.wish)).toHaveValue('Half a questi');
});

const failures: [what: string, answer: Parameters<Route['fulfill']>[0] | 'abort' | 'silence', sentence: string][] = [
  [
    'the store cannot write',
    problem(503, 'Your answer could not be saved at the moment.'),
    'Your answer could not be saved at the moment.',
  ],
  ['there are too many', problem(429, 'Many answers came from your network.'), 'Many answers came from your network.'],
  ['a proxy gives up', { status: 502, body: '<h1>Bad gateway</h1>' }, w.notSent],
  ['the connection breaks', 'abort', w.notSent],
  ['the message is too large', problem(413, 'Your answer is too long.'), 'Your answer is too long.'],
  ['nobody answers', 'silence', w.notSent],
  ['the text is refused', problem(422, 'Please look at the marked fields.'), 'Please look at the marked fields.'],
  ['the host has no endpoint', { status: 405, body: '<h1>Method not allowed</h1>' }, 'Your answer could not be taken.'],
  [
    'the host answers everything with a page',
    { status: 200, contentType: 'text/html', body: '<h1>Hello</h1>' },
    'Your answer could not be taken.',
  ],
];
function problem(status: number, title: string) {
  return { status, contentType: 'application/problem+json', body: JSON.stringify({ status, title }) };
}

for (const [what, answer, sentence] of failures) {
  test(`when ${what}, the text stays, and a second try works`, async ({ page }) => {
    const text = `When ${what} (${stamp()})`;
    await page.goto(pages.devices.en);
    await button(page, w.no).click();
    await field(page).fill(text);
    await page.waitForLoadState('networkidle');
    await page.route('**/api/feedback', (route) => {
      if (answer === 'silence') return;
      return answer === 'abort' ? route.abort() : route.fulfill(answer);
    });
    await button(page, w.send).click();
    await expect(page.locator('.feedback-problem')).toBeFocused({ timeout: 15_000 });
    await expect(said(page, sentence)).toBeVisible();
    await expect(field(page)).toHaveValue(text);
    await expect(field(page)).toBeEditable();

    await page.unroute('**/api/feedback');
    await page.locator('.feedback-send').click();
    await expect(said(page, w.sent)).toBeVisible();
    expect(storedWith(text)).toHaveLength(1);
  });
}

test('a text with what looks like personal data is sent only when the reader wants it, and kept without it', async ({
  page,
}) => {
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('Ask anna@example.ch or 079 123 45 67.');
  const before = messages.length;
  await button(page, w.send).click();
  await expect(page.getByText('an e-mail address', { exact: true })).toBeVisible();
  await expect(page.getByText('a telephone, card or customer number', { exact: true })).toBeVisible();
  await expect(page.getByText('a password', { exact: true })).toBeHidden();
  expect(messages).toHaveLength(before);
  await button(page, 'Send as it is').click();
  await expect(said(page, w.sent)).toBeVisible();
  expect(storedUnder(messages[0]?.key).map(({ text }) => text)).toEqual(['Ask [e-mail] or [number].']);
});

test('how much room is left is shown while typing and said when it rests', async ({ page }) => {
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('x'.repeat(990));
  await expect(said(page, 'Characters left: 10').first()).toBeVisible();
  await expect(page.locator('[data-spoken]')).toHaveText('Characters left: 10');
  await field(page).fill('é'.repeat(1_003));
  await expect(page.getByText('Characters too many: 3').first()).toBeVisible();
  await button(page, w.send).click();
  await expect(page.locator('[data-says=long]')).toBeVisible();
  await expect(field(page)).toHaveValue('é'.repeat(1_003));
});

test('a reader who is quick is no robot', async ({ page }) => {
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await page.waitForFunction(() => performance.now() > 2_000);
  await button(page, w.no).click();
  await field(page).fill('Pasted.');
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeVisible();
  expect(storedUnder(messages[0]?.key).map(({ text, signs }) => [text, signs])).toEqual([['Pasted.', 0]]);
});

test('where the browser keeps nothing, answers still arrive', async ({ open }) => {
  const page = await open();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const messages = messagesOf(page);
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await field(page).fill('Nothing is kept here.');
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeVisible();
  expect(storedUnder(messages[0]?.key).map(({ text }) => text)).toEqual(['Nothing is kept here.']);
});

test('a search in vain goes with the answer, and the next one asks again', async ({ page }) => {
  const text = `A toaster (${stamp()})`;
  const messages = messagesOf(page);
  await page.goto('en/there-is-nothing-here/');
  const search = (query: string) =>
    page.locator('main').evaluate((main, words) => {
      main.dataset.query = words;
    }, query);
  await search('bread');
  await page.getByLabel(w.wish).fill(text);
  await button(page, w.send).click();
  await expect(said(page, w.wishSent)).toBeVisible();
  expect(messages.map(({ kind, query }) => [kind, query])).toEqual([['wish', 'bread']]);
  await search('jam');
  await expect(page.getByLabel(w.wish)).toHaveValue('');
});

test('the source asks for no faults of its translation', async ({ page }) => {
  await page.goto(pages.password.en);
  await button(page, w.no).click();
  await expect(page.getByRole('radio')).toHaveCount(5);
  await page.goto(pages.password.fr);
  await button(page, words.fr.no).click();
  await expect(page.getByRole('radio')).toHaveCount(6);
});

test('an endpoint on another origin takes answers', async ({ page }) => {
  const text = `From another origin (${stamp()})`;
  await page.goto(`http://localhost:${String(ports.files)}/kb/${pages.password.en}`);
  await button(page, w.no).click();
  await field(page).fill(text);
  await button(page, w.send).click();
  await expect(said(page, w.sent)).toBeVisible();
  expect(storedWith(text)).toHaveLength(1);
});

test('without script, an endpoint on another origin takes answers and leads back', async ({ open, violationsOf }) => {
  test.slow();
  const files = `http://localhost:${String(ports.files)}/kb/`;
  const page = await open({ hasScript: false });
  await page.goto(files + pages.password.fr);
  await button(page, words.fr.no).click();
  await expect(page.getByRole('heading', { level: 1, name: words.fr.thanks })).toBeVisible();
  expect(storedUnder(new URL(page.url()).searchParams.get('key')).map(({ helpful }) => helpful)).toEqual(['no']);
  const withScript = await open(); // axe is a script
  await withScript.goto(page.url());
  expect(await violationsOf(withScript)).toEqual([]);

  // the form to say more is there as well, and the way back to where the reader was
  const improvement = `Une suggestion d’ailleurs (${stamp()})`;
  await page.getByLabel(words.fr.suggestion).fill(improvement.padEnd(1_001, '!'));
  await button(page, words.fr.send).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(words.fr.suggestion).fill(improvement);
  await button(page, words.fr.send).click();
  await expect(page.getByRole('heading', { level: 1, name: words.fr.sent })).toBeVisible();
  expect(storedWith(improvement).map(({ helpful }) => helpful)).toEqual(['no']);
  await button(page, words.fr.remove).click();
  await expect(page.getByRole('heading', { level: 1, name: words.fr.removed })).toBeVisible();
  expect(storedWith(improvement)).toEqual([]);
  await page.getByRole('link', { name: 'Retour à la FAQ' }).click();
  await expect(page).toHaveURL(files + pages.password.fr);

  // what is wrong with a text is said where it is taken
  const text = `Depuis une autre origine (${stamp()})`;
  await page.goto(`${files}fr/there-is-nothing-here/`);
  await page.getByLabel(words.fr.wish).filter({ visible: true }).fill(text.padEnd(1_001, '!'));
  await button(page, words.fr.send).filter({ visible: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByLabel(words.fr.wish).fill(text);
  await button(page, words.fr.send).click();
  await expect(page.getByRole('heading', { level: 1, name: words.fr.wishSent })).toBeVisible();
  expect(storedWith(text)).toHaveLength(1);
});

test('nothing of the forms is fetched before a reader comes near, and little then', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/states\.|\/feedback[./]/.test(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto(pages.password.en);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await button(page, w.yes).hover();
  await expect.poll(() => fetched.length).toBe(3);
});

test('a site that takes no answers shows the way to the support team instead', () => {
  test.slow();
  const folder = `test-results/site-without-feedback-${String(ports.server)}`;
  execFileSync(process.execPath, ['src/site/build.ts'], {
    env: {
      ...process.env,
      KB_CONTENT: `test-results/site-${String(ports.server)}/content`,
      KB_CACHE: `${folder}/cache`,
      KB_DIST: `${folder}/dist`,
      KB_FEEDBACK_URL: 'off',
    },
  });
  for (const path of [pages.password.fr, 'fr/404/']) {
    const html = readFileSync(`${folder}/dist/${path}index.html`, 'utf8');
    expect(html).not.toContain('<kb-feedback-form');
    expect(html).toContain('href="/fr/contact/"');
  }
});
