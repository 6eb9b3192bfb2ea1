import { countMinSketch, exactCounter, type Counter } from './count-min-sketch.ts';

/** At most so many times in so many seconds. */
export interface Rule {
  times: number;
  seconds: number;
}

/**
 * How much is taken from whom. A school or an office shares one address, so these are far above what one
 * reader needs; a flood from one place or at one article is far above them.
 */
export const defaultRules = {
  /** Messages of one client. */
  client: [
    { times: 30, seconds: 60 },
    { times: 200, seconds: 3_600 },
  ],
  /** Texts of one client. */
  clientTexts: [
    { times: 5, seconds: 600 },
    { times: 15, seconds: 3_600 },
  ],
  /** Votes on one article, of all clients. */
  article: [{ times: 600, seconds: 3_600 }],
  /** Texts of all clients on the whole site. */
  siteTexts: [{ times: 120, seconds: 60 }],
} satisfies Record<string, readonly Rule[]>;

export type Rules = Readonly<Record<keyof typeof defaultRules, readonly Rule[]>>;

/** What a message would use up. */
export interface Use {
  /** Where it comes from, as an address: it is forgotten within two hours and written nowhere. */
  client: string;
  article?: string | undefined;
  hasText: boolean;
}

export interface Limits {
  /**
   * Take a message, if all rules allow it.
   *
   * @returns Seconds to wait before it has a chance; 0 when it was taken.
   */
  take(use: Use, now: Date): number;
  /** Under how many keys this text came in the last hour, this one included. A repeated message is one. */
  timesSeen(text: string, key: string, now: Date): number;
}

export function createLimits(rules: Rules = defaultRules): Limits {
  const windowsFor = (of: readonly Rule[], counter: () => Counter) => of.map((rule) => slidingWindow(rule, counter));
  const client = windowsFor(rules.client, countMinSketch);
  const clientTexts = windowsFor(rules.clientTexts, countMinSketch);
  const article = windowsFor(rules.article, exactCounter);
  const siteTexts = windowsFor(rules.siteTexts, exactCounter);
  const anHour = { times: Infinity, seconds: 3_600 };
  const texts = slidingWindow(anHour, countMinSketch);
  const messages = slidingWindow(anHour, countMinSketch);

  return {
    take(use, now) {
      const uses = [
        ...client.map((window) => ({ window, name: use.client })),
        ...(use.article ? article.map((window) => ({ window, name: use.article ?? '' })) : []),
        ...(use.hasText ? clientTexts.map((window) => ({ window, name: use.client })) : []),
        ...(use.hasText ? siteTexts.map((window) => ({ window, name: '' })) : []),
      ];
      const time = now.getTime() / 1_000;
      const wait = Math.max(...uses.map(({ window, name }) => window.wait(name, time)));
      if (wait === 0) for (const { window, name } of uses) window.add(name, time);
      return wait;
    },

    timesSeen(text, key, now) {
      const time = now.getTime() / 1_000;
      const message = `${key} ${text}`;
      if (messages.count(message, time) === 0) texts.add(text, time);
      messages.add(message, time);
      return texts.count(text, time);
    },
  };
}

/**
 * Counts over the last so many seconds, from two fixed windows: this one, and the part of the one before
 * that has not passed yet. Both are forgotten in turn, each with its own key.
 */
function slidingWindow({ times, seconds }: Rule, counter: () => Counter) {
  let start = -Infinity;
  let current = counter();
  let previous = current;

  const turnTo = (time: number) => {
    if (time >= start && time < start + seconds) return;
    previous = time >= start + seconds && time < start + 2 * seconds ? current : counter();
    current = counter();
    start = Math.floor(time / seconds) * seconds;
  };
  const count = (name: string, time: number) => {
    turnTo(time);
    const remaining = 1 - (time - start) / seconds;
    return current.count(name) + previous.count(name) * remaining;
  };

  return {
    count,
    /** Seconds until a further one may be allowed; 0 if it is now. */
    wait: (name: string, time: number) =>
      count(name, time) + 1 <= times ? 0 : Math.max(1, Math.ceil(start + seconds - time)),
    add(name: string, time: number) {
      turnTo(time);
      current.add(name);
    },
  };
}
