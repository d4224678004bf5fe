import { Actions, ButtonLink, Empty, Filters, State, Table, Written } from '#platform/web'
import type { Option, Row } from '#platform/web'
import { formatDay, langs, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { kinds } from '../document.ts'
import { matrixOf } from '../languages/matrix.ts'
import type { MatrixRow } from '../languages/matrix.ts'
import type { DocumentRecord } from '../read.ts'
import { speak } from '../words/index.ts'
import { LanguageLink } from './language-link.tsx'

export type Asked = { readonly kind: string; readonly pillar: string; readonly language: string }

export type ListProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly asked: Asked
  /** What the reader finds, in the order of the reader's language. */
  readonly documents: readonly DocumentRecord[]
  /** For readers outside: what there is only in other languages, and in which. */
  readonly elsewhere: readonly { readonly document: DocumentRecord; readonly languages: readonly Lang[] }[]
  readonly pillars: readonly Option[]
  readonly called: (of: Lang) => string
  readonly inside: boolean
  readonly mayAdd: boolean
}

/** The texts of the network, with the languages each can be had in. */
export function DocumentsPage(props: ListProps) {
  const { lang, documents, mayAdd, href } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('documents.title')}</h1>
      <p>
        {say('documents.lead')} <a href={href('/documents/agreed-language')}>{say('documents.agreed-language')}</a>
      </p>
      {mayAdd && documents.length > 0 ? (
        <Actions>
          <ButtonLink href={href('/documents/new')} label={say('documents.add')} />
        </Actions>
      ) : null}
      <Narrow {...props} />
      {documents.length === 0 ? <Nothing {...props} /> : <List {...props} />}
      <Elsewhere {...props} />
    </>
  )
}

function Narrow({ lang, href, asked, pillars, called }: ListProps) {
  const say = speak(lang)
  return (
    <Filters
      lang={lang}
      action={href('/documents')}
      filters={[
        {
          name: 'kind',
          label: say('documents.kind'),
          all: say('documents.all-kinds'),
          options: kinds.map((kind) => ({ value: kind, label: say(`documents.kind-${kind}`) })),
          chosen: asked.kind,
        },
        {
          name: 'pillar',
          label: say('documents.pillar'),
          all: say('documents.all-pillars'),
          options: pillars,
          chosen: asked.pillar,
        },
        {
          name: 'language',
          label: say('documents.published-in'),
          all: say('documents.any-language'),
          options: langs.map((of) => ({ value: of, label: called(of) })),
          chosen: asked.language,
        },
      ]}
    />
  )
}

function Nothing({ lang, href, asked, elsewhere, inside, mayAdd }: ListProps) {
  const say = speak(lang)
  if (Object.values(asked).some((one) => one !== ''))
    return (
      <Empty button={{ href: href('/documents'), label: say('documents.show-all') }}>{say('documents.none-so')}</Empty>
    )
  if (!inside)
    return <Empty>{say(elsewhere.length === 0 ? 'documents.none-published' : 'documents.none-in-language')}</Empty>
  return (
    <Empty button={mayAdd ? { href: href('/documents/new'), label: say('documents.add') } : undefined}>
      {say('documents.none')}
    </Empty>
  )
}

function List({ lang, href, documents, pillars, called, inside }: ListProps) {
  const say = speak(lang)
  const labels = new Map(pillars.map(({ value, label }) => [value, label]))
  return (
    <>
      <p class="meta">{say('documents.count', { n: documents.length })}</p>
      <Table
        caption={say('documents.title')}
        captionHidden
        head={[
          say('documents.text'),
          say('documents.kind'),
          say('documents.pillar'),
          say('documents.languages'),
          say('documents.newest'),
        ]}
        rows={documents.map((document): Row => [
          <a href={href(`/documents/${document.slug}`)}>
            <Written texts={document.title} reader={lang} />
          </a>,
          say(`documents.kind-${document.kind}`),
          <PillarName label={labels.get(document.pillar ?? '')} />,
          <Languages
            lang={lang}
            document={document}
            page={href(`/documents/${document.slug}`)}
            called={called}
            inside={inside}
          />,
          newest(lang, document),
        ])}
      />
    </>
  )
}

const PillarName = ({ label }: { label: string | undefined }) => (label === undefined ? null : <Written text={label} />)

function newest(lang: Lang, { versions }: DocumentRecord): string {
  const last = versions.at(-1)
  if (last === undefined) return ''
  return speak(lang)('documents.version-of', { number: String(last.number), day: formatDay(lang, last.day) })
}

type LanguagesProps = Pick<ListProps, 'lang' | 'called' | 'inside'> & {
  readonly document: DocumentRecord
  readonly page: string
}

/** The languages it is published in, each leading to its text; for members also how many tell an earlier version. */
function Languages({ lang, document, page, called, inside }: LanguagesProps) {
  const say = speak(lang)
  const { rows } = matrixOf(document.versions)
  const published = rows.flatMap((row) => (row.published === undefined ? [] : [row.published]))
  const outdated = rows.filter(({ standing }: MatrixRow) => standing === 'outdated').length
  if (published.length === 0) return <span class="meta">{say('documents.not-published')}</span>
  return (
    <>
      {published.map((taken, at) => (
        <>
          {at === 0 ? null : ' · '}
          <LanguageLink lang={lang} page={page} number={taken.number} taken={taken} called={called(taken.lang)} />
        </>
      ))}
      {inside && outdated > 0 ? (
        <>
          {' '}
          <State lang={lang} state={{ kind: 'late', days: 0 }}>
            {say('documents.outdated-count', { n: outdated })}
          </State>
        </>
      ) : null}
    </>
  )
}

function Elsewhere({ lang, href, elsewhere, called }: ListProps) {
  if (elsewhere.length === 0) return null
  return (
    <details>
      <summary>{speakPlatform(lang)('platform.more-in-other-languages', { n: elsewhere.length })}</summary>
      <ul>
        {elsewhere.map(({ document, languages }) => (
          <li>
            <a href={href(`/documents/${document.slug}`)}>
              <Written texts={document.title} reader={languages[0] ?? lang} />
            </a>
            <span class="meta"> {languages.map((of) => called(of)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
