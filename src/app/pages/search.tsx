import type { Hit } from '#platform/search'
import type { Lang } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { speak } from '../words/index.ts'

export type Group = {
  readonly kind:
    | 'person'
    | 'entity'
    | 'pillar'
    | 'output'
    | 'document'
    | 'event'
    | 'meeting'
    | 'decision'
    | 'promise'
    | 'team'
    | 'report'
    | 'term'
    | 'other'
  readonly hits: readonly Hit[]
}

type Props = {
  readonly lang: Lang
  readonly words: string
  readonly groups: readonly Group[]
  readonly action: string
  readonly href: (path: string) => string
}

export function SearchPage({ lang, words, groups, action, href }: Props) {
  const say = speak(lang)
  const n = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <>
      <h1>{say('app.search-title')}</h1>
      <form class="form" role="search" aria-label={say('app.search-title')} method="get" action={action}>
        <div class="field">
          <label for="search-words">{say('app.search-field')}</label>
          <input type="search" id="search-words" name="q" value={words} dir="auto" maxlength={200} />
        </div>
        <button type="submit" class="button">
          {speakPlatform(lang)('platform.search')}
        </button>
      </form>
      <p role="status">
        {words === ''
          ? say('app.search-empty')
          : n === 0
            ? say('app.search-none', { words })
            : say('app.found', { n, words })}
      </p>
      {groups.map(({ kind, hits }) => (
        <section aria-labelledby={`group-${kind}`}>
          <h2 id={`group-${kind}`}>{say(`app.group-${kind}`)}</h2>
          <ul class="plain">
            {hits.map((hit) => (
              <Found hit={hit} href={href} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const Found = ({ hit, href }: { hit: Hit; href: (path: string) => string }) => (
  <li>
    <a href={href(hit.path)} lang={hit.lang}>
      <bdi>{hit.label}</bdi>
    </a>
    {hit.detail === undefined ? null : (
      <>
        {' '}
        <span class="meta">
          <bdi>{hit.detail}</bdi>
        </span>
      </>
    )}
  </li>
)
