import { resolve } from 'node:path';

const { env } = process;

const url = new URL((env.KB_URL ?? 'http://localhost:4321/').replace(/\/*$/, '/'));

const feedbackUrl = env.KB_FEEDBACK_URL === 'off' ? undefined : (env.KB_FEEDBACK_URL ?? `${url.pathname}api/feedback`);

/** What differs from one installation to the next: all of it comes from the environment. */
export const settings = {
  /** Public address of the site, with its base path: `https://help.example.ch/kb/`. */
  url,
  /** Path under which the site lies, with a slash at both ends. */
  base: url.pathname,
  /** Folder of the content, absolute. */
  content: resolve(env.KB_CONTENT ?? 'content'),
  /** Folder that the finished site is published to. */
  dist: resolve(env.KB_DIST ?? 'dist'),
  /** Folder for everything that can be made again. */
  cache: resolve(env.KB_CACHE ?? '.cache'),
  /** Where Astro builds, before the site is published. */
  outDir: resolve(env.KB_CACHE ?? '.cache', 'site'),
  /** Where an editor changes a file of the content folder: its path is put behind. Empty: no link. */
  editUrl: env.KB_EDIT_URL ?? '',
  /**
   * Where feedback is sent: a path of the site, the address of an endpoint elsewhere, or `undefined` for a site
   * that takes none.
   */
  feedbackUrl,
  /** Origin of an endpoint elsewhere, which the security policy must allow. */
  feedbackOrigin: feedbackUrl && URL.canParse(feedbackUrl) ? new URL(feedbackUrl).origin : undefined,
  /** Whether drafts are shown: only while somebody writes them. */
  showsDrafts: process.argv.includes('dev') || env.KB_DRAFTS === '1',
} as const;
