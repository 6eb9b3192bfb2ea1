/** Where the tests of the site find it; `KB_TEST_PORT` moves all three. */
const first = Number(process.env.KB_TEST_PORT ?? 4401);

/** Behind our own server; as files on a static host under `/kb/`; in languages that do not exist. */
export const ports = { server: first, files: first + 1, pseudo: first + 2 };

/** Opens the staff's pages of the first. */
export const staffToken = 'only-for-the-tests-of-the-site';
