import type { Desk, Option } from '#platform/web'
import { textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { teamsOn } from '#countries'
import { documentsList } from '#documents'
import { outputsOf, planInForce } from '#plan'
import { namesAt, observancesList } from '#terminology'
import { mayArrange } from '../arrange.ts'
import { hostMeetings } from '../host-meetings/host-meeting.ts'
import { whenText } from '../pages/when.tsx'
import { pillarLabels } from '../related.ts'
import type { FieldName } from './fields.ts'

/** What can be chosen in the lists of a form. */
export type Choices = Partial<Readonly<Record<FieldName, readonly Option[]>>>

/** The choices of those of these fields that are lists of records. A list that is not shown is not read. */
export async function choicesFor(desk: Desk, fields: readonly FieldName[]): Promise<Choices> {
  const found: Partial<Record<FieldName, readonly Option[]>> = {}
  for (const field of fields) {
    const read = readers[field]
    if (read !== undefined) found[field] = await read(desk)
  }
  return found
}

const readers: Partial<Record<FieldName, (desk: Desk) => Promise<Option[]>>> = {
  async host({ tx, lang }) {
    const meetings = await hostMeetings(tx)
    return meetings.map(({ id, name, firstDay: first, lastDay: last }) => {
      const shown = option(id, name, lang)
      return { ...shown, label: `${shown.label} (${whenText(lang, { first, last, precise: 'day' })})` }
    })
  },
  async observance({ tx, lang, today }) {
    const names = await namesAt(tx, today)
    const days = (await observancesList(tx)).map(({ term }) => term)
    return names.sorted(days, lang).map((term) => ({ value: term, label: names.name(term, lang).text }))
  },
  async pillar({ tx, lang, today, by }) {
    const pillars = await pillarLabels(tx, today)
    return pillars
      .filter(({ id }) => mayArrange(by.grants, id))
      .map(({ id, number, name }) => ({ ...option(id, name, lang), label: `${number}. ${textIn(name, lang).text}` }))
  },
  async output({ tx, lang, today, by }) {
    const plan = await planInForce(tx, today)
    const outputs = plan === undefined ? [] : await outputsOf(tx, { plan: plan.id, day: today })
    return outputs
      .filter(({ pillar }) => mayArrange(by.grants, pillar))
      .map(({ id, label, title }) => ({ ...option(id, title, lang), label: `${label} ${textIn(title, lang).text}` }))
  },
  async document({ tx, lang }) {
    return (await documentsList(tx)).map(({ id, title }) => option(id, title, lang))
  },
  async team({ tx, lang, today }) {
    return (await teamsOn(tx, today)).map(({ id, name }) => option(id, name, lang))
  },
}

function option(value: string, texts: Texts, lang: Lang): Option {
  const { text, lang: written } = textIn(texts, lang)
  return { value, label: text, ...(written === lang ? {} : { lang: written }) }
}
