import { Actions, ButtonLink, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { DocumentCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { SymbolText } from './symbol-text.tsx'

type Props = { readonly lang: Lang; readonly card: DocumentCard }

/** Texts from outside that this one cites, each by its symbol. */
export function Citations({ lang, card, page, mayKeep }: Props & { readonly page: string; readonly mayKeep: boolean }) {
  const say = speak(lang)
  if (card.citations.length === 0 && !mayKeep) return null
  return (
    <>
      <h2>{say('documents.citations')}</h2>
      {card.citations.length === 0 ? (
        <p>{say('documents.cites-nothing')}</p>
      ) : (
        <ul>
          {card.citations.map(({ symbol, title }) => (
            <li>
              <SymbolText symbol={symbol} />
              {title === null ? null : (
                <>
                  {' '}
                  <Written texts={title} reader={lang} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayKeep ? (
        <Actions>
          <ButtonLink quiet href={`${page}/citations/new`} label={say('documents.cite')} />
        </Actions>
      ) : null}
    </>
  )
}

/** Texts that share the symbol: revisions, additions, corrections. */
export function Relatives({ lang, card, href }: Props & { readonly href: (path: string) => string }) {
  if (card.relatives.length === 0) return null
  return (
    <>
      <h2>{speak(lang)('documents.relatives')}</h2>
      <ul>
        {card.relatives.map(({ slug, title, symbol }) => (
          <li>
            <a href={href(`/documents/${slug}`)}>
              <Written texts={title} reader={lang} />
            </a>
            {symbol === null ? null : (
              <span class="meta">
                {' '}
                <bdi dir="ltr">{symbol}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
