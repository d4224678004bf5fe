import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { announcementsOf } from '../announcing/read-announcements.ts'
import { monthsOf, threadsIn } from '../archive/read-archive.ts'
import { aroundLists } from '../around.ts'
import { excludedFrom, membersOf } from '../keeping/read-members.ts'
import { tends, tendsAny } from '../list.ts'
import { ListPage } from '../pages/list-page.tsx'
import { ListsPage } from '../pages/lists-page.tsx'
import { addressOf } from '../posting/laid-out.ts'
import { waitingCounts } from '../posting/read-waiting.ts'
import { isOver, listsOf, listsOn, sizesOn } from '../read.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, listAt, open, section } from './at.ts'

export const lists = get({
  ...open,
  path: '/lists',
  name: 'lists.lists',
  may: ['network'],
  show: async (desk) => {
    const { tx, by, lang, href, today, house } = desk
    const mine = new Map(
      by.id === null ? [] : (await listsOf(tx, by.id, today)).map(({ list, delivery }) => [list.id, delivery] as const),
    )
    const [sizes, waiting] = [await sizesOn(tx, today), await waitingCounts(tx)]
    const all = (await listsOn(tx, today)).map((list) => ({
      list,
      address: addressOf(house, list),
      size: sizes.get(list.id) ?? 0,
      waiting: tends(by.grants, list.pillar) ? (waiting.get(list.id) ?? 0) : 0,
      delivery: mine.get(list.id),
    }))
    const body = <ListsPage {...{ lang, href }} lists={all} mayStart={tendsAny(by.grants)} />
    return { title: speak(lang)('lists.title'), section, body }
  },
})

export const list = get({
  ...open,
  path: '/lists/:name',
  name: 'lists.list',
  may: ['public'],
  show: async (desk) => {
    const { tx, by, lang, href, today, house } = desk
    const here = await listAt(desk)
    const inside = by.grants.has('network')
    const around = await aroundLists(desk)
    const pillar = around.pillars.find(({ value }) => value === here.pillar)
    const body = (
      <ListPage
        {...{ lang, href, around, inside, pillar }}
        list={here}
        address={addressOf(house, here)}
        members={inside ? await membersOf(tx, here.id, today) : []}
        excluded={inside ? await excludedFrom(tx, here.id, today) : []}
        threads={await threadsIn(tx, here.id, { limit: 5 })}
        months={await monthsOf(tx, here.id)}
        announcements={await announcementsOf(tx, here.id)}
        mayTend={tends(by.grants, here.pillar)}
        waiting={(await waitingCounts(tx)).get(here.id) ?? 0}
        delivery={await deliveryOf(desk, here)}
        over={isOver(here, today)}
      />
    )
    return { title: textIn(here.title, lang).text, section, crumbs: crumbsTo(desk), body }
  },
})

async function deliveryOf({ tx, by, today }: Desk, list: List) {
  if (by.id === null) return undefined
  return (await listsOf(tx, by.id, today)).find((one) => one.list.id === list.id)?.delivery
}
