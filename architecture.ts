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
    room: 'requests',
    asks: ['platform', 'accounts', 'terminology', 'members'],
    because: 'whatever is asked of people goes through one queue, and rooms declare to the platform what they can ask',
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
    room: 'lists',
    asks: ['platform', 'accounts', 'terminology', 'members', 'plan', 'documents'],
    because: 'who is on a list follows who holds which part, and what hangs on a post becomes a version of a text',
  },
  {
    room: 'succession',
    asks: ['platform', 'accounts', 'terminology', 'members', 'requests', 'plan', 'lists'],
    because: 'who has left shows in letters, and what they held passes on in every room that gave it',
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
    room: 'joining',
    asks: ['platform', 'accounts', 'terminology', 'members', 'plan', 'lists', 'intake'],
    because: 'people come in one by one or by the list, through acts of the register, and can be taken back',
  },
  {
    room: 'home',
    asks: ['platform', 'accounts', 'terminology', ...records, 'requests', 'lists', 'reports', 'checker', 'intake'],
    because: 'what somebody owes, what is new and what is next come from every room, on a page and in a letter',
  },
  {
    room: 'mailroom',
    asks: ['platform', 'accounts', 'terminology', 'members', 'plan', 'documents', 'requests', 'lists'],
    because: 'whatever a letter brought that no room understood is put by a person where it belongs',
  },
  {
    room: 'secretariat',
    asks: [
      'platform',
      'accounts',
      'terminology',
      ...records,
      'requests',
      'lists',
      'succession',
      'reports',
      'intake',
      'joining',
      'home',
      'mailroom',
    ],
    because: 'it imports into every room and looks after every room',
  },
  {
    room: 'seeds',
    asks: ['platform', 'accounts', 'terminology', ...records, 'lists', 'reports', 'secretariat'],
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
      'requests',
      'lists',
      'succession',
      'joining',
      'home',
      'mailroom',
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
  { room: 'letter-reading', because: 'a foreign letter becomes what somebody wrote, or what a machine says' },
  { room: 'post', because: 'it takes letters in, keeps them, and hands each to whom it was sent' },
  { room: 'questions', because: 'what is asked of people is declared by rooms and answered by letter or page' },
  { room: 'webhooks', because: 'what is told to channels of other programs is carried by a job' },
  { room: 'tables', because: 'foreign tables become rows for acts' },
  { room: 'contacts', because: 'foreign address books become people with addresses' },
  { room: 'texts', because: 'foreign texts become blocks with places that point back' },
  { room: 'export', because: 'a report becomes a file' },
  { room: 'commands', because: 'acts from a terminal' },
  { room: 'web', because: 'acts and reads from a browser' },
  { room: 'rooms', because: 'the plug names every channel a room can have' },
]
