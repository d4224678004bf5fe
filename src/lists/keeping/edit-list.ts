import * as v from 'valibot'
import { act, id, refuse, wholeNumber } from '#platform/acts'
import { langs } from '#platform/words'
import type { List } from '../read.ts'
import { columnsOf, keepSources, neededList, settings, shownWith, tendsList } from './asked.ts'

/** Changes what can be said of a list; its address stays, because people have it in their books. */
export const editList = act({
  name: 'lists.edit-list',
  asks: v.strictObject({ list: id, revision: wholeNumber(1, 1_000_000), ...settings }),
  may: (scene, { list }) => tendsList(scene, list),
  async does(scene, { list: of, revision, sources, ...asked }) {
    const list = await neededList(scene, of)
    if (list.revision !== revision) refuse('platform.conflict', { theirs: formOf(list), revision: list.revision })
    await scene.tx
      .updateTable('lists')
      .set({ ...columnsOf(asked), revision: revision + 1 })
      .where('id', '=', list.id)
      .execute()
    await keepSources(scene, list.id, sources)
    return { about: list.id, ...shownWith(list), name: list.name }
  },
})

/** The fields of the form as the list has them now; the answers of a list in one text. */
const formOf = (list: List): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(langs.map((lang) => [`title.${lang}`, list.title[lang] ?? ''])),
  ...Object.fromEntries(langs.map((lang) => [`about.${lang}`, list.about?.[lang] ?? ''])),
  'sources[]': list.sources.map(sourceValue).join(' '),
  posting: list.posting,
  moderated: list.moderated ? 'yes' : '',
  replies: list.replies,
  tag: list.tag ?? '',
  lang: list.lang,
  audience: list.audience ?? '',
})

/** A part as a form sends it: `field`, `pillar:<id>`. */
export const sourceValue = ({ kind, ofWhat }: List['sources'][number]): string =>
  ofWhat === null ? kind : `${kind}:${ofWhat}`
