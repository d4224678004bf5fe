import type { Room } from '#platform/rooms'
import { get } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { networkOf, nameOf } from '#secretariat'
import { textIn } from '#platform/words'
import { aheadOf, memberHome } from '#home'
import { pillarLines, publications } from './plan-lines.ts'
import { PublicHomePage } from './pages/public-home.tsx'
import { speak } from './words/index.ts'

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
      href={desk.href}
    />
  )
  return { title: nameOf(network, lang), body, section: 'home', about: speak(lang)('app.public-lead') }
}
