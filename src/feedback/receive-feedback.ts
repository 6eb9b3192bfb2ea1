import type { Locale } from '#i18n/locales.ts';
import { signs, type Answer, type Vote, type Wish } from './answer.ts';
import { StoreUnavailable, type FeedbackStore, type Outcome } from './feedback-store.ts';
import type { Limits } from './limits.ts';
import { readMessage, type FieldProblem, type Message } from './message.ts';
import { maskPersonalData } from './personal-data.ts';

/** What the site knows of an edition that a reader saw. */
export interface KnownEdition {
  /** Language of the text: another than the page's where the article is not translated. */
  locale: Locale;
  /** Its version today; '' when it has none any more. */
  version: string;
  isTranslation: boolean;
}

/** The edition that the page of an article in a language shows, or `undefined` when there is no such article. */
export type Known = (article: string, locale: Locale) => KnownEdition | undefined;

/** What a message meets: all of it comes from outside, so that a test can give its own. */
export interface Surroundings {
  store: FeedbackStore;
  known: Known;
  limits: Limits;
  /** Address that the message comes from; used for limits only. */
  client: string;
  now: Date;
  /** Whether it comes from a form without script. */
  isForm?: boolean;
}

export type Receipt =
  | { state: Exclude<Outcome, 'conflict'>; key?: string }
  | { refused: 'invalid'; fields: Record<string, FieldProblem> }
  | { refused: 'unknown_article' }
  | { refused: 'slow_down' | 'try_later'; /** In seconds. */ retryAfter: number };

/**
 * Take what a reader's browser sent.
 *
 * A message is checked first, so that a mistake uses up nothing; then it must be within the limits; then it
 * is stored, and the receipt says so only when a power cut could not undo it.
 *
 * @param input What came in, of any shape.
 * @returns What became of it. Never throws for what comes in.
 * @throws Only what a store throws that is broken in an unknown way.
 */
export async function receiveFeedback(input: unknown, surroundings: Surroundings): Promise<Receipt> {
  const { store, known, limits, client, now, isForm = false } = surroundings;
  const { message, problems } = readMessage(input);
  if (!message) return { refused: 'invalid', fields: problems };

  if (message.kind === 'miss' && !mayBeCounted(message.query))
    return { refused: 'invalid', fields: { query: 'invalid' } };
  const edition = message.kind === 'vote' ? known(message.article, message.locale) : undefined;
  if (message.kind === 'vote') {
    if (!edition) return { refused: 'unknown_article' };
    if (message.reason === 'translation' && !edition.isTranslation)
      return { refused: 'invalid', fields: { reason: 'invalid' } };
  }

  const hasText = 'text' in message && message.text !== null;
  const article = message.kind === 'vote' ? message.article : undefined;
  const retryAfter = limits.take({ client, article, hasText }, now);
  if (retryAfter > 0) return { refused: 'slow_down', retryAfter };

  try {
    const change = changeFor(message, edition, surroundings);
    const outcome = await store.write('save' in change ? { ...change, isForm } : change);
    if (outcome === 'conflict') return { refused: 'invalid', fields: { key: 'invalid' } };
    return 'key' in message ? { state: outcome, key: message.key } : { state: outcome };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { refused: 'try_later', retryAfter: 30 };
    throw error;
  }
}

/** A search is counted only if it cannot be about a person: few words, no address, no long number. */
const mayBeCounted = (query: string): boolean => !/[@/\\]|\d{4}/.test(query) && query.split(/\s+/).length <= 6;

function changeFor(message: Message, edition: KnownEdition | undefined, { limits, now }: Surroundings) {
  const day = now.toISOString().slice(0, 10);
  if (message.kind === 'removal') return { remove: { key: message.key, seq: message.seq, day } };
  if (message.kind === 'miss') {
    const { locale, query } = message;
    return {
      count: { table: 'miss' as const, day, locale, query: query.toLowerCase().replace(/\s+/g, ' '), count: 1 },
    };
  }

  const { key, seq } = message;
  const text = message.text && maskPersonalData(message.text);
  const common = { key, seq, day, text, signs: signsOf(message, edition, limits, now) };
  if (message.kind === 'wish') {
    const { locale, place, query } = message;
    return {
      save: { table: 'wish', ...common, locale, place, query: query && maskPersonalData(query) } satisfies Wish,
    };
  }
  const { article, version, helpful, reason } = message;
  const locale = edition?.locale ?? message.locale;
  return {
    save: { table: 'vote', ...common, article, locale, version, helpful, reason: reason || null } satisfies Vote,
  };
}

function signsOf(
  message: Extract<Message, { kind: 'vote' | 'wish' }>,
  edition: KnownEdition | undefined,
  limits: Limits,
  now: Date,
): Answer['signs'] {
  const { text, key, website, shown } = message;
  const links = text?.match(/https?:\/\/|www\./gi)?.length ?? 0;
  return (
    (website ? signs.hiddenField : 0) |
    (text && shown !== undefined && shown < 2_000 ? signs.hasty : 0) |
    (links > 2 ? signs.links : 0) |
    (text && limits.timesSeen(text, key, now) >= 5 ? signs.repeated : 0) |
    (message.kind === 'vote' && edition && message.version !== edition.version ? signs.unknownVersion : 0)
  );
}
