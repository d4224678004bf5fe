import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Facts, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Matrix } from '../languages/matrix.ts'
import type { DocumentCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { Circulations } from './circulations.tsx'
import { Citations, Relatives } from './citations.tsx'
import { History } from './history.tsx'
import { hrefOf, labelOf } from './language-link.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { SymbolText } from './symbol-text.tsx'

export type CardProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly card: DocumentCard
  readonly matrix: Matrix
  /** The permanent address, whole and without a language. */
  readonly address: string
  readonly pillar: { readonly label: string; readonly href: string } | undefined
  readonly entity: string | undefined
  /** Whom a record is shown to, in words. */
  readonly audience: (audience: string) => string
  /** A language as it stands inside a sentence, and as it begins a line. */
  readonly called: (of: Lang) => string
  readonly headed: (of: Lang) => string
  readonly inside: boolean
  readonly mayKeep: boolean
  /** What rooms above add to this page. */
  readonly additions: readonly Child[]
}

/** One text: where to read it, its languages, its history, who received it, what it cites. */
export function DocumentPage(props: CardProps) {
  const { lang, href, card, mayKeep, additions } = props
  const say = speak(lang)
  const page = href(`/documents/${card.document.slug}`)
  return (
    <>
      <h1>
        <Written texts={card.document.title} reader={lang} />
      </h1>
      <Reading {...props} page={page} />
      <About {...props} />
      {mayKeep ? (
        <Actions>
          <ButtonLink quiet href={`${page}/edit`} label={say('documents.edit')} />
        </Actions>
      ) : null}
      <Languages {...props} page={page} />
      <History {...props} page={page} />
      <Circulations {...props} page={page} />
      <Citations {...props} page={page} />
      <Relatives {...props} />
      {additions}
    </>
  )
}

type Placed = CardProps & { readonly page: string }

/** The text itself in the reader's language, or, where there is none, in the language it was written in. */
function Reading({ lang, matrix, page, called }: Placed) {
  const say = speak(lang)
  const readable = matrix.rows.flatMap(({ published }) =>
    published !== undefined && hrefOf({ page, number: published.number, taken: published }) !== undefined
      ? [published]
      : [],
  )
  const mine = readable.find((one) => one.lang === lang)
  const other = readable.find((one) => one.lang === matrix.source) ?? readable[0]
  const shown = mine ?? other
  if (shown === undefined) return null
  const label = labelOf({ lang, taken: shown, called: called(shown.lang) })
  return (
    <>
      {mine === undefined ? <p>{say('documents.not-in-language', { language: called(lang) })}</p> : null}
      <Actions>
        <ButtonLink
          href={hrefOf({ page, number: shown.number, taken: shown }) ?? page}
          label={say('documents.read', { label })}
        />
      </Actions>
    </>
  )
}

function About({ lang, card, address, pillar, entity, audience, inside }: CardProps) {
  const say = speak(lang)
  const { kind, symbol, audience: shown } = card.document
  return (
    <Facts
      facts={[
        { label: say('documents.kind'), value: say(`documents.kind-${kind}`) },
        { label: say('documents.symbol'), value: symbol === null ? undefined : <SymbolText symbol={symbol} /> },
        {
          label: say('documents.pillar'),
          value:
            pillar === undefined ? undefined : (
              <a href={pillar.href}>
                <Written text={pillar.label} />
              </a>
            ),
        },
        { label: say('documents.entity'), value: entity },
        { label: say('documents.audience'), value: inside ? audience(shown) : undefined },
        {
          label: say('documents.address'),
          value: (
            <a href={address} dir="ltr">
              {address}
            </a>
          ),
        },
      ]}
    />
  )
}

function Languages({ lang, card, matrix, page, headed, inside, mayKeep }: Placed) {
  const say = speak(lang)
  if (card.document.versions.length === 0) return null
  const outdated = matrix.rows.filter(({ standing }) => standing === 'outdated')
  return (
    <>
      <h2>{say('documents.languages')}</h2>
      {outdated.length === 0 ? null : (
        <p>{say('documents.outdated-why', { n: outdated.length, latest: String(matrix.latest) })}</p>
      )}
      <MatrixTable lang={lang} matrix={matrix} page={page} called={headed} inside={inside} />
      {mayKeep ? (
        <Actions>
          <ButtonLink quiet href={`${page}/languages/new`} label={say('documents.record-step')} />
        </Actions>
      ) : null}
    </>
  )
}
