import { isAbsolute, join, resolve } from 'node:path'

/** What the program was told from outside, checked and never changed. */
export type Config = {
  /** The public address, without a slash at its end. */
  readonly address: string
  readonly host: string
  readonly port: number
  readonly proxies: number
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  /** The relay that letters are handed to; without one they are caught and shown in the product itself. */
  readonly mail: Relay | undefined
  readonly post: Post
}

/** The mail server that takes our letters. `log`: its log, which says after a crash what it took. */
export type Relay = { readonly url: string; readonly from: string; readonly log?: string | undefined }

/** How letters come in, and under which names. */
export type Post = {
  /** The part after the @ of every address of our own: `r-…@network.example.org`. */
  readonly domain: string
  /**
   * Set where all addresses are one ordinary mailbox with a plus sign: `network` makes `network+r-…@agency.org`. At most
   * sixteen signs, because the part before an @ has room for sixty-four.
   */
  readonly plus: string | undefined
  /** The name (authserv-id) under which the mail server in front of us writes its `Authentication-Results`. */
  readonly judge: string | undefined
  /** Who letters come from, also where no relay is set. */
  readonly from: string
  /** A port of our own: SMTP for the world, or LMTP behind a mail server that has judged the sender already. */
  readonly listen: { readonly protocol: 'smtp' | 'lmtp'; readonly host: string; readonly port: number } | undefined
  /** An ordinary mailbox that is looked into: `imaps://user:password@host/INBOX`. */
  readonly mailbox: string | undefined
}

/** A setting that cannot be right. Exit code 4. */
export class ConfigurationInvalid extends Error {
  readonly exit = 4
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment. `home` is the program's own folder. Throws ConfigurationInvalid with what would be right. */
export function readConfig(env: Environment, home: string): Config {
  const port = numberIn(env, 'COLONNADE_PORT', { otherwise: 3000, max: 65_535 })
  const address = addressIn(env, port)
  return Object.freeze({
    address,
    port,
    host: set(env, 'COLONNADE_HOST') ?? '127.0.0.1',
    proxies: numberIn(env, 'COLONNADE_PROXIES', { otherwise: 0, max: 10 }),
    dataFolder: folderIn(env, home),
    databaseUrl: urlIn(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    mail: mailIn(env, new URL(address).hostname),
    post: postIn(env, new URL(address).hostname),
  })
}

const set = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function numberIn(env: Environment, name: string, { otherwise, max }: { otherwise: number; max: number }): number {
  const text = set(env, name)
  if (text === undefined) return otherwise
  if (!/^\d+$/.test(text) || Number(text) > max)
    throw new ConfigurationInvalid(`${name}=${text}: a whole number from 0 to ${max} is needed`)
  return Number(text)
}

function addressIn(env: Environment, port: number): string {
  const text = urlIn(env, 'COLONNADE_ADDRESS', ['http:', 'https:']) ?? `http://localhost:${port}`
  const { pathname, search } = new URL(text)
  if (pathname !== '/' || search !== '')
    throw new ConfigurationInvalid(`COLONNADE_ADDRESS=${text}: only https://host[:port], without a path`)
  return text.replace(/\/+$/, '')
}

function urlIn(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const text = set(env, name)
  if (text === undefined) return undefined
  const wanted = protocols.map((one) => `${one}//…`).join(' or ')
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw new ConfigurationInvalid(`${name}: an address like ${wanted} is needed`)
  return text
}

function mailIn(env: Environment, host: string): Config['mail'] {
  const url = urlIn(env, 'COLONNADE_MAIL', ['smtp:', 'smtps:'])
  if (url === undefined) return undefined
  const log = set(env, 'COLONNADE_MAIL_LOG')
  return { url, from: set(env, 'COLONNADE_FROM') ?? `notices@${host}`, ...(log === undefined ? {} : { log }) }
}

function postIn(env: Environment, host: string): Post {
  const from = set(env, 'COLONNADE_FROM') ?? `notices@${host}`
  const domain = set(env, 'COLONNADE_MAIL_DOMAIN') ?? from.slice(from.lastIndexOf('@') + 1)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain))
    throw new ConfigurationInvalid(`COLONNADE_MAIL_DOMAIN=${domain}: a domain like network.example.org is needed`)
  const listen = urlIn(env, 'COLONNADE_MAIL_IN', ['smtp:', 'lmtp:'])
  return {
    domain,
    plus: plusIn(env),
    judge: set(env, 'COLONNADE_MAIL_JUDGE')?.toLowerCase(),
    from,
    listen: listen === undefined ? undefined : placeIn(new URL(listen)),
    mailbox: urlIn(env, 'COLONNADE_MAILBOX', ['imap:', 'imaps:']),
  }
}

function plusIn(env: Environment): string | undefined {
  const plus = set(env, 'COLONNADE_MAIL_PLUS')?.toLowerCase()
  if (plus !== undefined && !/^[a-z0-9._-]{1,16}$/.test(plus))
    throw new ConfigurationInvalid(`COLONNADE_MAIL_PLUS=${plus}: the name of the mailbox before the @, up to 16 signs`)
  return plus
}

const placeIn = ({ protocol, hostname, port }: URL): NonNullable<Post['listen']> => ({
  protocol: protocol === 'lmtp:' ? 'lmtp' : 'smtp',
  host: hostname,
  port: port === '' ? 2525 : Number(port),
})

function folderIn(env: Environment, home: string): string {
  const given = set(env, 'COLONNADE_DATA')
  if (given === undefined) return join(home, 'data')
  return isAbsolute(given) ? given : resolve(given)
}
