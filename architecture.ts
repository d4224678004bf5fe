/** One room of the house: whom it may ask through their doors, and why it stands where it stands. */
export type Line = { readonly room: string; readonly asks: readonly string[]; readonly because: string }

const records = ['members', 'plan', 'documents', 'countries', 'meetings', 'decisions', 'events']

/**
 * Who may ask whom. A room asks only rooms written above it, so there is never a circle; what a lower room must set off
 * in a higher one, the higher room hears from the ledger. A new room is a folder, a migration and a line here.
 */
export const rooms: readonly Line[] = [
  { room: 'platform', asks: [], because: 'it could carry any application and knows no word of the field' },
  { room: 'accounts', asks: ['platform'], because: 'who somebody is comes before what they are for the network' },
  { room: 'terminology', asks: ['platform'], because: 'names are data that everybody prints, signed in or not' },
  {
    room: 'members',
    asks: ['platform', 'accounts', 'terminology'],
    because: 'people of entities hold accounts, and entities have official names',
  },
  {
    room: 'plan',
    asks: ['platform', 'accounts', 'terminology', 'members'],
    because:
      'pillars and outputs are led by people for entities, and plans are brought in by whoever sits at the machine',
  },
  {
    room: 'documents',
    asks: ['platform', 'terminology', 'members', 'plan'],
    because: 'a text belongs to a pillar or an output and goes round among members',
  },
  {
    room: 'countries',
    asks: ['platform', 'terminology', 'members', 'plan', 'documents'],
    because: 'teams serve named countries, and a text of a pillar is used with them',
  },
  {
    room: 'meetings',
    asks: ['platform', 'terminology', 'members', 'plan', 'documents'],
    because: 'a pillar convenes them, members attend, texts lie on the table',
  },
  {
    room: 'decisions',
    asks: ['platform', 'terminology', 'members', 'plan', 'documents', 'meetings'],
    because: 'a decision is taken at a meeting, about a text, and followed up in the plan',
  },
  {
    room: 'events',
    asks: ['platform', 'terminology', 'members', 'plan', 'documents', 'countries', 'meetings', 'decisions'],
    because: 'an event puts an output before people outside, with speakers, countries and texts',
  },
  {
    room: 'reading',
    asks: ['platform', 'terminology', ...records],
    because: 'what a text says is found with the names that the records know, before anybody judges it',
  },
  {
    room: 'reports',
    asks: ['platform', 'terminology', ...records],
    because: 'a report accounts for all of them, and none of them needs to know',
  },
  {
    room: 'checker',
    asks: ['platform', 'accounts', 'terminology', ...records, 'reading', 'reports'],
    because: 'it holds any text, our own reports too, against what is on record',
  },
  {
    room: 'intake',
    asks: ['platform', 'accounts', 'terminology', ...records, 'reading', 'reports', 'checker'],
    because: 'what a text tells becomes acts of every room, and can be taken back',
  },
  {
    room: 'secretariat',
    asks: ['platform', 'accounts', 'terminology', ...records, 'reports', 'intake'],
    because: 'it imports into every room and looks after every room',
  },
  {
    room: 'seeds',
    asks: ['platform', 'accounts', 'terminology', ...records, 'reports', 'secretariat'],
    because: 'the story of 2021 is told through the acts that people perform',
  },
  {
    room: 'app',
    asks: [
      'platform',
      'accounts',
      'terminology',
      ...records,
      'reading',
      'reports',
      'checker',
      'intake',
      'secretariat',
      'seeds',
    ],
    because: 'it plugs the rooms together and decides nothing',
  },
]

/** The rooms inside `platform/`. Each may ask those above it. */
export const platformRooms: readonly { readonly room: string; readonly because: string }[] = [
  { room: 'words', because: 'everything that is said, is said in six languages' },
  { room: 'clock', because: 'the one place that reads the time asks nobody' },
  { room: 'config', because: 'what is told from outside is read before anything starts' },
  { room: 'log', because: 'whatever goes wrong later can be written down' },
  { room: 'cluster', because: 'a database server must run before anybody can ask it' },
  { room: 'db', because: 'the one way to the records' },
  { room: 'schema', because: 'it writes down what the database is; nothing that runs asks it' },
  { room: 'files', because: 'contents by their hash, whoever stores them' },
  { room: 'acts', because: 'the spine: identity, leave, deed and ledger in one transaction' },
  { room: 'search', because: 'it finds what acts recorded' },
  { room: 'jobs', because: 'an act asks for what runs later, and a job performs acts' },
  { room: 'mail', because: 'a letter is carried by a job' },
  { room: 'guards', because: 'whoever reads a foreign file stands behind them, alone in a child process' },
  { room: 'foreign', because: 'it starts that child and believes nothing of it' },
  { room: 'tables', because: 'foreign tables become rows for acts' },
  { room: 'texts', because: 'foreign texts become blocks with places that point back' },
  { room: 'export', because: 'a report becomes a file' },
  { room: 'commands', because: 'acts from a terminal' },
  { room: 'web', because: 'acts and reads from a browser' },
  { room: 'rooms', because: 'the plug names every channel a room can have' },
]

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
  { what: ['nodemailer'], only: ['platform/mail'], because: 'a letter leaves through states that survive a crash' },
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
    what: ['unpdf', 'markdown-it', 'htmlparser2', 'postal-mime', 'eld'],
    only: ['platform/texts'],
    because: 'foreign texts are read in a capped child',
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
export const dynamic: readonly { readonly file: string; readonly because: string }[] = []
