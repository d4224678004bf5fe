import type { Desk, Frame, FrameParts, Page } from '#platform/web'
import type { Lang } from '#platform/words'

import { speak as speakIntake } from '#intake'
import { speak as speakHome } from '#home'
import { readsCaught, speak as speakMailroom } from '#mailroom'
import { speak as speakRequests } from '#requests'
import { personNames } from '#members'
import { nameOf, networkOf } from '#secretariat'
import type { Network } from '#secretariat'
import { Footer } from './pages/footer.tsx'
import { speak } from './words/index.ts'

/** What stands around every page: the network's name, the way through it, and who is reading. */
export const frame: Frame = {
  show: async (desk, page) => partsFor(desk, page, await networkOf(desk.tx)),
  bare: (lang) => ({ name: nameOf(undefined, lang), nav: [], footer: '', zone: 'UTC' }),
}

async function partsFor(desk: Desk, _: Page, network: Network | undefined): Promise<FrameParts> {
  // Where no mail server is set up, letters are read here, and whoever asked for a code has to find it.
  const caught = (await readsCaught(desk))
    ? [{ label: speakMailroom(desk.lang)('mailroom.caught-title'), href: desk.href('/mail') }]
    : []
  const parts = {
    name: nameOf(network, desk.lang),
    nav: navigation(desk.lang),
    search: '/search',
    footer: <Footer network={network} lang={desk.lang} links={caught} />,
    zone: network?.zone ?? 'Europe/Zurich',
    ...looksOf(desk),
  }
  if (desk.by.id === null) return { ...parts, signIn: '/sign-in' }
  return { ...parts, reader: await readerOf(desk, desk.by.id) }
}

async function readerOf(desk: Desk, id: string): Promise<NonNullable<FrameParts['reader']>> {
  const say = speak(desk.lang)
  const names = await personNames(desk.tx, [id])
  const office = desk.by.grants.has('secretariat')
  return {
    label: names.get(id) ?? say('app.you'),
    links: [
      { label: say('app.my-entry'), path: `/members/people/${id}` },
      { label: say('app.my-settings'), path: '/me' },
      { label: speakHome(desk.lang)('home.letters'), path: '/me/letters' },
      ...(desk.by.grants.has('network')
        ? [{ label: speakRequests(desk.lang)('requests.title'), path: '/requests' }]
        : []),
      ...(office || desk.by.grants.has('co-chairs')
        ? [{ label: speakIntake(desk.lang)('intake.title'), path: '/intake' }]
        : []),
      ...(office
        ? [
            { label: speakMailroom(desk.lang)('mailroom.sort-title'), path: '/mailroom' },
            { label: speakHome(desk.lang)('home.channels'), path: '/channels' },
            { label: say('app.log'), path: '/log' },
          ]
        : []),
      { label: say('app.sign-out'), path: '/sign-out' },
    ],
  }
}

function looksOf({ cookie }: Desk): Pick<FrameParts, 'theme' | 'density' | 'keys'> {
  const theme = cookie('theme')
  const density = cookie('density')
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(density === 'compact' ? { density } : {}),
    keys: cookie('keys') === 'yes',
  }
}

const sections = [
  ['home', '/'],
  ['work-plan', '/work-plan'],
  ['meetings', '/meetings'],
  ['calendar', '/calendar'],
  ['countries', '/countries'],
  ['documents', '/documents'],
  ['members', '/members'],
  ['reports', '/reports'],
] as const

const navigation = (lang: Lang): FrameParts['nav'] =>
  sections.map(([section, path]) => ({ section, path, label: speak(lang)(`app.${section}`) }))
