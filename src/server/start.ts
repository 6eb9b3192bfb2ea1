import { flushCompileCache } from 'node:module';
import { resolve, sep } from 'node:path';
import { UnusableStore } from '#feedback/feedback-store.ts';
import { createLimits } from '#feedback/limits.ts';
import { isDatabaseFile, openFeedbackStore } from '#feedback/open-feedback-store.ts';
import { settings as siteSettings } from '#site/settings.ts';
import { NoSite } from './built-site.ts';
import { createLog, problemLog } from './log.ts';
import { startMaintenance } from './maintenance.ts';
import { knowledgeBaseServer } from './server.ts';
import { readSettings, WrongSettings } from './settings.ts';

/*
 * The program: the built site and the feedback endpoint in one process on one port. Ends with 0 when it
 * was asked to stop, and with 78 (EX_CONFIG of sysexits) when it could not start until somebody acts.
 */

/** Programs read every line; who looks at a terminal sees only what went wrong. */
const log = process.stdout.isTTY
  ? problemLog((text) => process.stderr.write(text))
  : createLog((text) => process.stdout.write(text));

/** How long requests may take to end after a signal, in milliseconds. */
const lastMs = 10_000;

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const { url, dist, feedbackOrigin } = siteSettings;
  const hasFeedback = settings.database !== 'off';
  const isFile = hasFeedback && isDatabaseFile(settings.database);
  if (isFile && resolve(settings.database.replace(/^file:\/\//, '')).startsWith(dist + sep)) {
    throw new WrongSettings(
      'FEEDBACK_DATABASE_URL: the database must not lie in the folder of the site, where everybody could fetch it.',
    );
  }

  const store = hasFeedback ? await openFeedbackStore(settings.database) : undefined;
  const server = knowledgeBaseServer({
    dist,
    store,
    limits: createLimits(settings.rules),
    hosts: new Set(['localhost', '127.0.0.1', '[::1]', url.hostname, ...settings.hosts]),
    isHttps: url.protocol === 'https:',
    feedbackOrigin,
    origins: settings.origins,
    staffToken: settings.staffToken,
    clientAddress: settings.clientAddress,
    log,
  });

  await listen(server.http, settings.port, settings.host);
  const address = server.http.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  setTimeout(flushCompileCache, 1_000).unref(); // else it is kept at the end, which a crash does not have
  log({ event: 'started', pid: process.pid, port, feedback: hasFeedback });
  const isEverywhere = ['0.0.0.0', '127.0.0.1', '::'].includes(settings.host);
  process.stderr.write(
    `The knowledge base is at http://${isEverywhere ? 'localhost' : settings.host}:${String(port)}${url.pathname}\n`,
  );

  const backups = settings.backups === 'off' || !isFile ? undefined : settings.backups;
  const endMaintenance =
    store && startMaintenance({ store, backups, log, textDays: settings.textDays, voteDays: settings.voteDays });

  const stop = async (signal: string): Promise<void> => {
    log({ event: 'stopping', signal });
    setTimeout(() => process.exit(1), settings.stopDelayMs + lastMs).unref();
    endMaintenance?.();
    await server.stop(settings.stopDelayMs);
    await store?.close();
    log({ event: 'stopped' });
  };
  process.once('SIGTERM', (signal) => void stop(signal));
  process.once('SIGINT', (signal) => void stop(signal));
}

function listen(http: ReturnType<typeof knowledgeBaseServer>['http'], port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${String(port)} is in use already. Stop the other program, or choose another port: PORT=4322 npm run serve`
          : `The server cannot listen on ${host}, port ${String(port)}: ${error.message}`;
      reject(new WrongSettings(reason));
    });
    http.listen(port, host, resolve);
  });
}

try {
  await start();
} catch (error) {
  const isExpected = error instanceof WrongSettings || error instanceof NoSite || error instanceof UnusableStore;
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(78);
}
