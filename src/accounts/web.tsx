import { refuse } from '#platform/acts'
import type { Outcome } from '#platform/acts'
import { form, notFound, sessionCookie, textAt } from '#platform/web'
import type { Cookie, Desk, Then } from '#platform/web'
import { askCode } from './ask-code.ts'
import { changeSettings } from './change-settings.ts'
import { codeLifeMinutes, sessionLifeDays } from './code.ts'
import { SettingsPage } from './pages/settings.tsx'
import { CodePage, SignInPage, SignOutPage } from './pages/sign-in.tsx'
import { accountOf, rolesOf } from './read.ts'
import type { Account } from './read.ts'
import { redeemCode } from './redeem-code.ts'
import { signOut } from './sign-out.ts'
import { speak } from './words/index.ts'

/** The cookie that binds a code to the browser which asked for it. */
const askedCookie = 'asked'
const secondsPerDay = 86_400
const keptDays = 400

const signedIn = (desk: Desk): boolean => desk.by.id !== null

const askForCode = form({
  path: '/sign-in',
  name: 'accounts.sign-in',
  may: ['public'],
  rate: 'sign-in',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: askCode,
  input: (_, values) => ({ address: textAt(values, 'address') }),
  page: async (desk, state) => {
    const known = await ownAccount(desk)
    const body = <SignInPage form={state} known={known?.address} signOut={desk.href('/sign-out')} />
    return { title: speak(desk.lang)('accounts.sign-in'), body }
  },
  then: (desk, { secret }) => ({
    path: withNext('/sign-in/code', desk),
    // Sent twice, the second answer has no secret, and the browser keeps the first one.
    cookies: secret === undefined ? [] : [{ name: askedCookie, value: secret, seconds: codeLifeMinutes * 60 }],
  }),
})

const takeCode = form({
  path: '/sign-in/code',
  name: 'accounts.code',
  may: ['public'],
  rate: 'sign-in',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: redeemCode,
  // A browser that asked for nothing gets the same answer as a wrong code.
  input: (desk, values) => ({ browser: desk.cookie(askedCookie) ?? 'none', code: textAt(values, 'code') }),
  page: (desk, state) => {
    const body = <CodePage form={state} again={desk.href(withNext('/sign-in', desk))} />
    return { title: speak(desk.lang)('accounts.type-code'), body }
  },
  then: letIn,
})

/** A wrong code is counted, so its act is done; only then is it told as something to correct. */
function letIn(desk: Desk, { secret, refused }: Outcome): Then {
  if (refused === true) refuse('accounts.code-wrong', {}, { code: 'accounts.code-wrong' })
  if (secret === undefined) return nextOf(desk)
  const session = { name: sessionCookie, value: secret, seconds: sessionLifeDays * secondsPerDay }
  return { path: nextOf(desk), cookies: [session, { name: askedCookie, value: null }] }
}

const leave = form({
  path: '/sign-out',
  name: 'accounts.sign-out',
  may: signedIn,
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: signOut,
  input: () => ({}),
  page: async (desk, state) => {
    const { address } = (await ownAccount(desk)) ?? notFound()
    const body = <SignOutPage lang={desk.lang} form={state} known={address} back={desk.href('/')} />
    return { title: speak(desk.lang)('accounts.sign-out'), body }
  },
  then: () => ({ path: '/', cookies: [{ name: sessionCookie, value: null }] }),
})

const settings = form({
  path: '/me',
  name: 'accounts.me',
  may: signedIn,
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: changeSettings,
  start: async (desk) => {
    const account = await ownAccount(desk)
    if (account === undefined) return undefined
    const { lang, zone } = account
    const [theme, density, keys] = ['theme', 'density', 'keys'].map((name) => desk.cookie(name) ?? '')
    return { lang, zone, theme, density, keys }
  },
  page: async (desk, state) => {
    const account = (await ownAccount(desk)) ?? notFound()
    const roles = await rolesOf(desk.tx, desk.by.id ?? '')
    const body = <SettingsPage form={state} account={account} roles={roles} saved={desk.query.has('saved')} />
    return { title: speak(desk.lang)('accounts.settings'), body }
  },
  then: (_, { theme, density, keys }) => ({
    path: '/me?saved',
    cookies: [kept('theme', theme), kept('density', density), kept('keys', keys)],
  }),
})

export const routes = [askForCode, takeCode, leave, settings]

const ownAccount = async ({ tx, by }: Desk): Promise<Account | undefined> =>
  by.id === null ? undefined : accountOf(tx, by.id)

const kept = (name: string, value: unknown): Cookie =>
  typeof value === 'string' ? { name, value, seconds: keptDays * secondsPerDay } : { name, value: null }

/** Where somebody was going before they had to sign in; only ever a page of ours. */
function nextOf({ query }: Desk): string {
  const next = query.get('next') ?? ''
  return /^\/[a-z0-9]/i.test(next) ? next : '/'
}

const withNext = (path: string, desk: Desk): string =>
  nextOf(desk) === '/' ? path : `${path}?${new URLSearchParams({ next: nextOf(desk) }).toString()}`
