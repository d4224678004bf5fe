import { personNames } from '#members'
import type { Room } from '#platform/rooms'
import type { Desk, Page } from '#platform/web'
import { aheadOf } from './ahead.ts'
import { happenings } from './happenings.ts'
import { owedOf } from './owed.ts'
import { HomePage } from './pages/home.tsx'
import { stripsOf } from './strips.ts'
import { speak } from './words/index.ts'

const freshDays = 14
const freshMax = 30
const dayMilliseconds = 86_400_000

/** The first page of a member: what they owe, what is new, what is next. */
export async function memberHome(desk: Desk, rooms: readonly Room[]): Promise<Page> {
  const { tx, by, lang, now, href } = desk
  const since = new Date(now.getTime() - freshDays * dayMilliseconds)
  const names = await personNames(tx, by.id === null ? [] : [by.id])
  const fresh = await happenings(tx, rooms, { lang, since, limit: freshMax })
  const body = (
    <HomePage
      lang={lang}
      name={names.get(by.id ?? '')}
      owed={await owedOf(desk, rooms)}
      fresh={fresh.map(({ at, sentence }) => ({ day: at.toISOString().slice(0, 10), sentence }))}
      since={since.toISOString().slice(0, 10)}
      ahead={await aheadOf(desk)}
      strips={await stripsOf(desk)}
      href={href}
    />
  )
  return { title: speak(lang)('home.title'), body, section: 'home' }
}
