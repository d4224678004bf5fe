/** What lies outside the house, who may touch it, and why nobody else. `*.tsx` and the like are file names. */
export type Border = { readonly what: readonly string[]; readonly only: readonly string[]; readonly because: string }

const everywhere = ['src', 'seeds']

export const borders: readonly Border[] = [
  {
    what: ['pg'],
    only: ['platform/db', 'platform/schema', 'platform/cluster', 'platform/jobs'],
    because: 'one pool, named statements',
  },
  { what: ['kysely'], only: everywhere, because: 'questions and acts are written in it; pages ask nothing' },
  { what: ['graphile-worker'], only: ['platform/jobs'], because: 'another queue must be a change of one room' },
  { what: ['messageformat'], only: ['platform/words'], because: 'sentences are checked by the compiler there' },
  { what: ['temporal-polyfill'], only: ['platform'], because: 'days are ISO texts; zones are the platform’s trouble' },
  { what: ['pino'], only: ['platform/log'], because: 'what may be logged is decided once' },
  { what: ['valibot'], only: everywhere, because: 'whoever takes something in says what it asks' },
  {
    what: ['docx', '@myriaddreamin/typst-ts-node-compiler'],
    only: ['platform/export'],
    because: 'one tree, three writers',
  },
  { what: ['hucre', 'csv-parse'], only: ['platform/tables'], because: 'foreign files are read in a capped child' },
  {
    what: ['saxes'],
    only: ['platform/texts', 'platform/export/reading.ts'],
    because: 'foreign XML is read in a capped child, and tests read back what Word will see',
  },
  {
    what: ['unpdf', 'markdown-it', 'eld'],
    only: ['platform/texts'],
    because: 'foreign texts are read in a capped child',
  },
  {
    what: ['postal-mime', 'htmlparser2'],
    only: ['platform/texts', 'platform/letter-reading'],
    because: 'foreign texts and letters are read in a capped child',
  },
  {
    what: ['smtp-server', 'imapflow', 'mailauth'],
    only: ['platform/post'],
    because: 'the world comes in by one door, is judged there and believed nowhere',
  },
  {
    what: ['ical.js'],
    only: ['platform/contacts'],
    because: 'foreign cards are read in a capped child',
  },
  {
    what: ['cspell-trie-lib', '@cspell/dict-en-gb'],
    only: ['platform/words', 'platform/texts', 'checker'],
    because: 'one dictionary, asked by the rule on spelling',
  },
  {
    what: ['fflate'],
    only: ['platform/tables', 'platform/texts', 'platform/export'],
    because: 'one guard counts while it inflates',
  },
  { what: ['hono', '@hono/node-server'], only: ['platform/web', 'web.tsx'], because: 'the framework can be replaced' },
  {
    what: ['hono/jsx', 'hono/html', 'hono/utils/html'],
    only: ['platform/web', 'platform/words', '*.tsx'],
    because: 'markup',
  },
  { what: ['node:path', 'node:url', 'node:util', 'node:crypto'], only: everywhere, because: 'pure functions' },
  {
    what: [
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:net',
      'node:tls',
      'node:dgram',
      'node:http',
      'node:https',
      'node:dns',
      'node:readline',
      'fetch',
    ],
    only: ['platform'],
    because: 'disk and network fail, and rooms must be able to run under a simulation without them',
  },
  {
    what: [
      'node:child_process',
      'node:worker_threads',
      'node:module',
      'node:zlib',
      'node:stream',
      'node:timers/promises',
    ],
    only: ['platform'],
    because: 'whoever starts something must also stop it',
  },
  { what: ['process'], only: ['platform', 'app'], because: 'settings are read once, checked and handed in' },
  {
    what: ['new Date()', 'Date.now'],
    only: ['platform/clock', 'platform/log'],
    because: 'the time is handed in',
  },
  {
    what: ['performance.now'],
    only: ['platform/log', 'platform/web', 'app'],
    because: 'only a log line needs a duration',
  },
  {
    what: ['Math.random', 'randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'],
    only: ['app', 'platform/config', 'platform/files'],
    because: 'chance is handed in, so that a run can be repeated',
  },
  {
    what: ['setTimeout', 'setInterval', 'setImmediate'],
    only: ['platform'],
    because: 'what runs later is a job in the database',
  },
]

/** Dynamic imports outside `app/`, each with its reason. */
export const dynamic: readonly { readonly file: string; readonly because: string }[] = [
  {
    file: 'src/platform/post/listening/open-listener.ts',
    because: 'only a house that listens for letters needs a mail server',
  },
  {
    file: 'src/platform/post/polling/poll-mailbox.ts',
    because: 'only a house that looks into a mailbox needs to speak IMAP',
  },
  {
    file: 'src/platform/post/judging/judge.ts',
    because: 'fourteen megabytes that only a house needs which takes letters from the world itself',
  },
]
