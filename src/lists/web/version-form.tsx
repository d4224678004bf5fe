import * as v from 'valibot'
import { addVersion } from '#documents'
import { id, refuse } from '#platform/acts'
import { notFound } from '#platform/web'
import type { Desk, FormRoute } from '#platform/web'
import { langs, nativeNames, textIn } from '#platform/words'
import { fileAt } from '../archive/read-archive.ts'
import { tends, tendsAny } from '../list.ts'
import { VersionForm } from '../pages/version-form.tsx'
import { keepAsVersion, textsFor } from '../posting/files/keep-as-version.ts'
import { postPath } from '../posting/laid-out.ts'
import { matchOf } from '../posting/files/match.ts'
import type { PostFile } from '../posting/read-post.ts'
import { speak } from '../words/index.ts'
import { archiveCrumbs, kept, listAt, numberAt, section } from './at.ts'

const asks = v.object({
  file: v.object({
    post: id,
    place: v.number(),
    name: v.string(),
    type: v.string(),
    hash: v.string(),
    size: v.number(),
  }),
  document: id,
  lang: v.picklist(langs, 'platform.choose-one'),
})

/** Keeps a file of a message as the newest version of a text: by the acts of that text, as whoever presses the button. */
export const versionForm: FormRoute = {
  ...kept,
  kind: 'form',
  path: '/lists/:name/archive/files/:number/:place/version',
  name: 'lists.make-version',
  may: ({ by }) => by.grants.has('network') && tendsAny(by.grants),
  takesFiles: false,
  act: { name: addVersion.name, asks },
  start: async (desk) => {
    const found = await fileHere(desk)
    const list = await listAt(desk)
    const texts = await textsFor(desk.tx, list.audience)
    const match = matchOf(found, { subject: '', written: '', files: 2 }, texts)
    return { document: match?.document ?? '', lang: match?.lang ?? list.lang }
  },
  input: async (desk, values) => {
    const { post, place, name, type, hash, size } = await fileHere(desk)
    return { ...values, file: { post, place, name, type, hash, size } }
  },
  page: async (desk, form) => {
    const list = await listAt(desk)
    const found = await fileHere(desk)
    const own = (await textsFor(desk.tx, list.audience)).filter(({ pillar }) => tends(desk.by.grants, pillar))
    const texts = own.map(({ id: value, title }) => ({ value, label: textIn(title, desk.lang).text }))
    const languages = langs.map((value) => ({ value, label: nativeNames[value] }))
    const back = desk.href(postPath(list, numberAt(desk, 'number')))
    const body = <VersionForm {...{ form, back, texts, languages }} name={found.name} />
    return { title: speak(desk.lang)('lists.make-version'), section, crumbs: archiveCrumbs(desk, list), body }
  },
  perform: async (house, input, { token }) => {
    const read = v.safeParse(asks, input)
    if (!read.success) refuse('platform.not-understood', {}, { document: 'platform.choose-one' })
    const { file, document, lang } = read.output
    if (!(await keepAsVersion(house, { token: token ?? '', channel: 'web', file, document, lang })))
      refuse('lists.not-taken')
    return { about: document }
  },
  then: async (desk) => postPath(await listAt(desk), numberAt(desk, 'number')),
}

async function fileHere(desk: Desk): Promise<PostFile> {
  const list = await listAt(desk)
  const asked = { list: list.id, number: numberAt(desk, 'number'), place: numberAt(desk, 'place') }
  const found = await fileAt(desk.tx, asked)
  return found === undefined || found.version !== null ? notFound() : found
}
