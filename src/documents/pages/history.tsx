import { Actions, ButtonLink, DayText, Empty, Timeline, Written } from '#platform/web'
import type { TimelineItem } from '#platform/web'
import type { Lang } from '#platform/words'
import { storedDay } from '../document.ts'
import type { Dated } from '../document.ts'
import type { Adoption, DocumentCard, Finalisation } from '../read-card.ts'
import type { VersionRecord } from '../read.ts'
import { speak } from '../words/index.ts'
import { DatedText } from './dated.tsx'

type Props = {
  readonly lang: Lang
  readonly card: DocumentCard
  readonly page: string
  readonly mayKeep: boolean
}

/** How the text came to be: each version, and, as events of their own, its adoption and its final form. */
export function History({ lang, card, page, mayKeep }: Props) {
  const say = speak(lang)
  const { versions } = card.document
  return (
    <>
      <h2>{say('documents.history')}</h2>
      {versions.length === 0 ? (
        <Empty button={mayKeep ? { href: `${page}/versions/new`, label: say('documents.add-version') } : undefined}>
          {say('documents.no-version')}
        </Empty>
      ) : (
        <Timeline items={itemsOf(lang, card)} />
      )}
      {mayKeep && versions.length > 0 ? (
        <Actions>
          <ButtonLink quiet href={`${page}/versions/new`} label={say('documents.add-version')} />
          <ButtonLink quiet href={`${page}/adoptions/new`} label={say('documents.record-adoption')} />
          <ButtonLink quiet href={`${page}/finalisations/new`} label={say('documents.record-finalisation')} />
        </Actions>
      ) : null}
    </>
  )
}

type Told = { readonly dated: Dated; readonly step: number; readonly item: TimelineItem }

// On one day a version is there before it is adopted, and adopted before it is final.
function itemsOf(lang: Lang, { document, adoptions, finalisations }: DocumentCard): TimelineItem[] {
  const numbers = new Map(document.versions.map(({ id, number }) => [id, number]))
  const told: Told[] = [
    ...document.versions.map((version) => versionItem(lang, version)),
    ...adoptions.flatMap((adoption) => adoptionItem(lang, adoption, numbers.get(adoption.version))),
    ...finalisations.flatMap((finalisation) => finalItem(lang, finalisation, numbers.get(finalisation.version))),
  ]
  return told
    .toSorted((one, other) => compare(storedDay(one.dated), storedDay(other.dated)) || one.step - other.step)
    .map(({ item }) => item)
}

const versionItem = (lang: Lang, { number, day, note }: VersionRecord): Told => ({
  dated: { day, precise: 'day' },
  step: 0,
  item: {
    id: `version-${number}`,
    at: <DayText lang={lang} day={day} />,
    what: <strong>{speak(lang)('documents.version-number', { number: String(number) })}</strong>,
    meta: note === null ? undefined : <Written texts={note} reader={lang} />,
  },
})

function adoptionItem(lang: Lang, { body, method, ...dated }: Adoption, number: number | undefined): Told[] {
  if (number === undefined) return []
  const say = speak(lang)
  const adopted = say(`documents.adopted-by-${body}`, { number: String(number) })
  const item = { at: <DatedText lang={lang} dated={dated} />, what: adopted, meta: say(`documents.method-${method}`) }
  return [{ dated, step: 1, item }]
}

function finalItem(lang: Lang, { note, ...dated }: Finalisation, number: number | undefined): Told[] {
  if (number === undefined) return []
  const what = speak(lang)('documents.final-form', { number: String(number) })
  const meta = note === null ? undefined : <Written texts={note} reader={lang} />
  return [{ dated, step: 2, item: { at: <DatedText lang={lang} dated={dated} />, what, meta } }]
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
