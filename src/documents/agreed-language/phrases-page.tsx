import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Empty, Pager, Written } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { SymbolText } from '../pages/symbol-text.tsx'
import { speak } from '../words/index.ts'
import { isDecision } from './agreed-phrase.ts'
import type { Phrase } from './read-phrases.ts'

export type Shown = Phrase & {
  readonly quoting: readonly { readonly slug: string; readonly title: Texts }[]
  /** What rooms above know of its uses. */
  readonly uses: readonly Child[]
}
type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly words: string
  readonly phrases: readonly Shown[]
  /** How many there are on all pages. */
  readonly found: number
  readonly place: { readonly page: number; readonly pages: number }
  readonly mayKeep: boolean
  readonly inside: boolean
}

/** Agreed wording, where it was agreed, and which texts on record quote it. */
export function PhrasesPage(props: Props) {
  const { lang, href, words, phrases, found, place, mayKeep } = props
  const say = speak(lang)
  const pageAt = (to: number): string =>
    href(`/documents/agreed-language?${new URLSearchParams({ words, page: String(to) }).toString()}`)
  return (
    <>
      <h1>{say('documents.agreed-language')}</h1>
      <p>{say('documents.agreed-lead')}</p>
      {mayKeep ? (
        <Actions>
          <ButtonLink href={href('/documents/agreed-language/new')} label={say('documents.add-phrase')} />
        </Actions>
      ) : null}
      <form
        method="get"
        action={href('/documents/agreed-language')}
        role="search"
        aria-label={say('documents.find-phrase')}
      >
        <p>
          <label for="words">{say('documents.words-of-phrase')}</label>
          <input id="words" name="words" type="search" value={words} />
        </p>
        <button type="submit">{say('documents.find-phrase')}</button>
      </form>
      {found === 0 ? (
        <Empty>{say(words === '' ? 'documents.no-phrases' : 'documents.no-phrase-so')}</Empty>
      ) : (
        <>
          <p class="meta">{say('documents.phrase-count', { n: found })}</p>
          {phrases.map((phrase) => (
            <PhraseEntry {...props} phrase={phrase} />
          ))}
          <Pager lang={lang} {...place} href={pageAt} />
        </>
      )}
    </>
  )
}

function PhraseEntry({ lang, href, phrase, mayKeep, inside }: Props & { readonly phrase: Shown }) {
  const say = speak(lang)
  const used = phrase.quoting.length + phrase.uses.length > 0
  return (
    <section aria-labelledby={`phrase-${phrase.id}`}>
      <h2 id={`phrase-${phrase.id}`}>
        <Written texts={phrase.said} reader={lang} />
      </h2>
      <p>
        <Source lang={lang} href={href} phrase={phrase} />
        <span class="meta"> {held(lang, phrase)}</span>
      </p>
      {used || inside ? <h3>{say('documents.quoted-in')}</h3> : null}
      {phrase.quoting.length === 0 ? null : (
        <ul>
          {phrase.quoting.map(({ slug, title }) => (
            <li>
              <a href={href(`/documents/${slug}`)}>
                <Written texts={title} reader={lang} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {phrase.uses}
      {!used && inside ? <p class="meta">{say('documents.quoted-nowhere')}</p> : null}
      {mayKeep && phrase.until === null ? (
        <Actions>
          <ButtonLink
            quiet
            href={href(`/documents/agreed-language/${phrase.id}/end`)}
            label={say('documents.end-phrase')}
          />
        </Actions>
      ) : null}
    </section>
  )
}

/** Where it was agreed: a text of ours, a decision, or a text from outside. */
function Source({ lang, href, phrase }: Pick<Props, 'lang' | 'href'> & { readonly phrase: Phrase }) {
  const { document, symbol, place } = phrase
  // The text was closed to this reader since: there is nothing to name.
  if (document === null && symbol === null) return null
  return (
    <>
      {speak(lang)('documents.agreed-source')}{' '}
      {document === null ? null : (
        <a href={href(`/documents/${document.slug}`)}>
          <Written texts={document.title} reader={lang} />
        </a>
      )}
      {symbol === null ? null : isDecision(symbol) ? (
        <a href={href(`/d/${symbol}`)}>
          <bdi dir="ltr">{symbol}</bdi>
        </a>
      ) : (
        <SymbolText symbol={symbol} />
      )}
      {place === null ? null : (
        <>
          {', '}
          <bdi>{place}</bdi>
        </>
      )}
    </>
  )
}

function held(lang: Lang, { from, until }: Phrase): string {
  const say = speak(lang)
  const since = formatDay(lang, from)
  return until === null
    ? say('documents.holds-since', { from: since })
    : say('documents.held-until', { from: since, until: formatDay(lang, until) })
}
