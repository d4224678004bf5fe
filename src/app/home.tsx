import type { Room } from '#platform/rooms'
import { get } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { networkOf, nameOf } from '#secretariat'
import { textIn } from '#platform/words'
import { personNames } from '#members'
import { happenings } from './happenings.ts'
import { aheadOf } from './ahead.ts'
import { owedLines } from './owed-lines.ts'
import { pillarLines, publications, stripsOf } from './plan-lines.ts'
import { HomePage } from './pages/home.tsx'
import { PublicHomePage } from './pages/public-home.tsx'
import { speak } from './words/index.ts'

const freshDays = 14
const freshMax = 30
const dayMilliseconds = 86_400_000

/** The first page: for members what they owe, what is new, what is next; for everybody else what the network is. */
export const homeOf = (rooms: readonly Room[]) =>
  get({
    path: '/',
    name: 'app.home',
    may: ['public'],
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: (desk) => (desk.by.grants.has('network') ? memberHome(desk, rooms) : publicHome(desk)),
  })

async function memberHome(desk: Desk, rooms: readonly Room[]): Promise<Page> {
  const { tx, by, lang, now, href } = desk
  const since = new Date(now.getTime() - freshDays * dayMilliseconds)
  const names = await personNames(tx, by.id === null ? [] : [by.id])
  const fresh = await happenings(tx, rooms, { lang, since, limit: freshMax })
  const body = (
    <HomePage
      lang={lang}
      name={names.get(by.id ?? '')}
      owed={await owedLines(desk)}
      fresh={fresh.map(({ at, sentence }) => ({ day: at.toISOString().slice(0, 10), sentence }))}
      since={since.toISOString().slice(0, 10)}
      ahead={await aheadOf(desk)}
      strips={await stripsOf(desk)}
      href={href}
    />
  )
  return { title: speak(lang)('app.home'), body, section: 'home' }
}

async function publicHome(desk: Desk): Promise<Page> {
  const { tx, lang } = desk
  const network = await networkOf(tx)
  const name = network === undefined ? nameOf(network, lang) : textIn(network.name, lang).text
  const { plan, pillars } = await pillarLines(desk)
  const body = (
    <PublicHomePage
      lang={lang}
      name={name}
      plan={plan}
      pillars={pillars}
      published={await publications(desk)}
      ahead={await aheadOf(desk)}
    />
  )
  return { title: nameOf(network, lang), body, section: 'home', about: speak(lang)('app.public-lead') }
}
