import { z } from 'zod';
import { defaultRules, type Rules } from '#feedback/limits.ts';
import { defaultDatabase } from '#feedback/open-feedback-store.ts';
import { clientAddressRule, defaultProxies } from './client-address.ts';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const days = (usual: number) => z.coerce.number().int().min(1).max(3_650).default(usual);
const rule = z.strictObject({ times: z.int().min(1).max(250), seconds: z.int().min(1).max(3_600) });
const shared = z.strictObject({ times: z.int().min(1), seconds: z.int().min(1).max(3_600) });

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  HOST: z.string().default('127.0.0.1'),
  KB_HOSTS: list.default([]),
  FEEDBACK_DATABASE_URL: z.string().default(defaultDatabase),
  FEEDBACK_ORIGINS: list.pipe(z.array(z.url().transform((url) => new URL(url)))).default([]),
  FEEDBACK_BACKUPS: z.string().default('data/backups'),
  FEEDBACK_TEXT_DAYS: days(180),
  FEEDBACK_VOTE_DAYS: days(400),
  FEEDBACK_LIMITS: z
    .string()
    .default('{}')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('must be JSON, like {"client":[{"times":30,"seconds":60}]}');
        return z.NEVER;
      }
    })
    .pipe(
      z.strictObject({
        client: z.array(rule).default([...defaultRules.client]),
        clientTexts: z.array(rule).default([...defaultRules.clientTexts]),
        article: z.array(shared).default([...defaultRules.article]),
        siteTexts: z.array(shared).default([...defaultRules.siteTexts]),
      }),
    ),
  STOP_DELAY: z.coerce.number().min(0).max(300).default(0),
  STAFF_TOKEN: z.string().min(16, 'must have at least 16 characters: make one with openssl rand -hex 16').optional(),
  TRUSTED_PROXIES: list.default(defaultProxies),
});

/** Other sites whose readers may answer here: by origin the path under which the site lies there. */
export type Origins = ReadonlyMap<string, string>;

/** What the operator decides, from the environment. All of it may be left out. */
export interface Settings {
  port: number;
  /** Address that the server listens on. 0.0.0.0 is all of the machine's. */
  host: string;
  /** Further names that the site is asked for by, beside the one of KB_URL and this machine's own. */
  hosts: string[];
  /** See `openFeedbackStore`; `off` for a site without feedback. */
  database: string;
  origins: Origins;
  /** Folder of the hourly backups, or `off`. Only for SQLite. */
  backups: string;
  /** How long texts and single votes are kept, in days. */
  textDays: number;
  voteDays: number;
  rules: Rules;
  /** How long to go on after the signal to stop while saying "not ready", in milliseconds. */
  stopDelayMs: number;
  staffToken: string | undefined;
  clientAddress: ReturnType<typeof clientAddressRule>;
}

/** A setting cannot be used. The message names it and says what it must be. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

/** Read the settings of the server. @throws {WrongSettings} With all that is wrong, a line each. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(filled);
  if (!data) {
    throw new WrongSettings(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  try {
    return {
      port: data.PORT,
      host: data.HOST,
      hosts: data.KB_HOSTS,
      database: data.FEEDBACK_DATABASE_URL,
      origins: new Map(data.FEEDBACK_ORIGINS.map(({ origin, pathname }) => [origin, pathname.replace(/\/?$/, '/')])),
      backups: data.FEEDBACK_BACKUPS,
      textDays: data.FEEDBACK_TEXT_DAYS,
      voteDays: data.FEEDBACK_VOTE_DAYS,
      rules: data.FEEDBACK_LIMITS,
      stopDelayMs: data.STOP_DELAY * 1_000,
      staffToken: data.STAFF_TOKEN,
      clientAddress: clientAddressRule(data.TRUSTED_PROXIES),
    };
  } catch (error) {
    throw new WrongSettings(`TRUSTED_PROXIES: ${error instanceof Error ? error.message : ''}`);
  }
}
