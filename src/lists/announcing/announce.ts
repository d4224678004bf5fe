import * as v from 'valibot'
import { act, id, optional, refuse, texts } from '#platform/acts'
import { addJob } from '#platform/jobs'
import { openMailing } from '#platform/mail'
import { langs } from '#platform/words'
import { neededList, shownWith, tendsList } from '../keeping/asked.ts'

/**
 * One announcement in several languages to everybody on a list: each reader gets it in their own language, or in the one
 * that is nearest, with a first line that says so. It waits in the Outbox until the secretariat releases it.
 */
export const announce = act({
  name: 'lists.announce',
  asks: v.strictObject({
    id: optional(id),
    list: id,
    title: texts(150),
    body: texts(20_000),
    formal: optional(v.picklist(['yes'], 'platform.choose-one')),
  }),
  may: (scene, { list }) => tendsList(scene, list),
  async does(scene, { id: given, list: of, title, body, formal }) {
    const { tx, by, now, newId } = scene
    const list = await neededList(scene, of)
    const lacking = langs.filter((lang) => (title[lang] === undefined) !== (body[lang] === undefined))
    if (lacking.length > 0) refuse('platform.not-understood', {}, { body: 'lists.title-and-text' })
    const announcement = given ?? newId()
    const mailing = newId()
    await openMailing(tx, {
      id: mailing,
      class: 'announcement',
      subject: title,
      about: announcement,
      by: by.id,
      at: now,
    })
    await tx
      .insertInto('list_announcements')
      .values({
        id: announcement,
        list: list.id,
        title,
        body,
        formal: formal === 'yes',
        by_person: by.id,
        at: now,
        mailing,
      })
      .execute()
    await addJob(tx, 'lists.write-announcement', { announcement }, { key: `lists announcement ${announcement}` })
    return { about: announcement, ...shownWith(list), name: list.name, mailing }
  },
})
