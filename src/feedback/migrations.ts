/**
 * The tables of the store, as a numbered list of steps that is only ever added to. A database remembers
 * how many steps it has taken. They are written so that SQLite and PostgreSQL understand them; `WITH
 * OPTIONS` stands for what a database wants to say behind a table.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE vote (
    key TEXT PRIMARY KEY CHECK (length(key) = 36),
    seq INTEGER NOT NULL,
    day TEXT NOT NULL,
    article TEXT NOT NULL,
    locale TEXT NOT NULL,
    version TEXT NOT NULL,
    helpful TEXT NOT NULL CHECK (helpful IN ('yes', 'no')),
    reason TEXT,
    text TEXT CHECK (length(text) <= 6000),
    signs INTEGER NOT NULL
  ) WITH OPTIONS;
  CREATE INDEX vote_day ON vote (day);
  CREATE INDEX vote_text ON vote (day) WHERE text IS NOT NULL;

  CREATE TABLE wish (
    key TEXT PRIMARY KEY CHECK (length(key) = 36),
    seq INTEGER NOT NULL,
    day TEXT NOT NULL,
    locale TEXT NOT NULL,
    place TEXT NOT NULL,
    query TEXT,
    text TEXT CHECK (length(text) <= 6000),
    signs INTEGER NOT NULL
  ) WITH OPTIONS;

  CREATE TABLE miss (
    day TEXT NOT NULL,
    locale TEXT NOT NULL,
    query TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, locale, query)
  ) WITH OPTIONS;

  CREATE TABLE tally (
    day TEXT NOT NULL,
    article TEXT NOT NULL,
    locale TEXT NOT NULL,
    version TEXT NOT NULL,
    helpful TEXT NOT NULL CHECK (helpful IN ('yes', 'no')),
    count INTEGER NOT NULL,
    PRIMARY KEY (day, article, locale, version, helpful)
  ) WITH OPTIONS;

  -- written to find out whether the database can be written to
  CREATE TABLE heartbeat (id INTEGER PRIMARY KEY, beats INTEGER NOT NULL) WITH OPTIONS;
  INSERT INTO heartbeat VALUES (1, 0);
  `,
  `
  CREATE TABLE removal (digest TEXT PRIMARY KEY, seq INTEGER NOT NULL, day TEXT NOT NULL) WITH OPTIONS;
  `,
];
