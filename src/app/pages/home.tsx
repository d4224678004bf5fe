import { ButtonLink, DayText, Empty, State } from '#platform/web'
import type { StateOf } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Sentence } from '../happenings.ts'
import { speak } from '../words/index.ts'
import { Told } from './told.tsx'

/** Something the reader is expected to do: it begins with a verb and says by when. */
export type Owed = {
  readonly words: string
  readonly href: string
  readonly state: StateOf
  readonly act?: { readonly href: string; readonly label: string }
}
export type Fresh = { readonly day: string; readonly sentence: Sentence }
export type Ahead = { readonly day: string; readonly what: string; readonly href: string }
export type Strip = { readonly name: string; readonly href: string; readonly counts: string }

export type HomeProps = {
  readonly lang: Lang
  readonly name: string | undefined
  readonly owed: readonly Owed[]
  readonly fresh: readonly Fresh[]
  readonly since: string
  readonly ahead: readonly Ahead[]
  readonly strips: readonly Strip[]
  readonly href: (path: string) => string
}

const linesMax = 7
const aheadMax = 3

/** What do I owe, what is new, what is next: in this order, the first of it high up on a phone. */
export function HomePage(props: HomeProps) {
  const { lang, name, strips } = props
  const say = speak(lang)
  return (
    <>
      <h1>{name === undefined ? say('app.welcome') : say('app.good-day', { name })}</h1>
      <p class="meta">{countLine(props)}</p>
      <div class="blocks">
        <OwedBlock {...props} />
        <FreshBlock {...props} />
        <AheadBlock {...props} />
      </div>
      {strips.length === 0 ? null : (
        <section aria-labelledby="strips">
          <h2 id="strips">{say('app.your-pillars')}</h2>
          <ul class="lines">
            {strips.map((strip) => (
              <li>
                <a href={strip.href}>
                  <bdi>{strip.name}</bdi>
                </a>
                <span class="meta">{strip.counts}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function countLine({ lang, owed, fresh, ahead }: HomeProps): string {
  const say = speak(lang)
  const counts = { owe: String(owed.length), fresh: String(fresh.length) }
  const [first] = ahead
  return first === undefined
    ? say('app.count-line-open', counts)
    : say('app.count-line', { ...counts, next: formatDay(lang, first.day) })
}

function OwedBlock({ lang, owed, href }: HomeProps) {
  const say = speak(lang)
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{say('app.you-owe', { n: String(owed.length) })}</h2>
      {owed.length === 0 ? (
        <Empty button={{ href: href('/work-plan'), label: say('app.see-work-plan') }}>{say('app.nothing-owed')}</Empty>
      ) : (
        <ul class="lines">
          {owed.slice(0, linesMax).map((one) => (
            <OwedLine lang={lang} owed={one} />
          ))}
        </ul>
      )}
      {owed.length > linesMax ? (
        <details>
          <summary>{say('app.all-of', { n: String(owed.length) })}</summary>
          <ul class="lines">
            {owed.slice(linesMax).map((one) => (
              <OwedLine lang={lang} owed={one} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

const OwedLine = ({ lang, owed: { words, href, state, act } }: { lang: Lang; owed: Owed }) => (
  <li>
    <a href={href}>{words}</a>
    <span class="meta">
      <State lang={lang} state={state} />
      {act === undefined ? null : (
        <>
          {' · '}
          <a href={act.href}>{act.label}</a>
        </>
      )}
    </span>
  </li>
)

function FreshBlock({ lang, fresh, since, href }: HomeProps) {
  const say = speak(lang)
  const day = formatDay(lang, since)
  return (
    <section aria-labelledby="fresh">
      <h2 id="fresh">{say('app.new-since', { day, n: String(fresh.length) })}</h2>
      {fresh.length === 0 ? (
        <Empty>{say('app.nothing-new', { day })}</Empty>
      ) : (
        <ul class="lines">
          {fresh.slice(0, linesMax).map((one) => (
            <li>
              <Told sentence={one.sentence} href={href} />
              <span class="meta">
                <DayText lang={lang} day={one.day} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {fresh.length > linesMax ? <a href={href('/log')}>{say('app.whole-log')}</a> : null}
    </section>
  )
}

function AheadBlock({ lang, ahead, href }: HomeProps) {
  const say = speak(lang)
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{say('app.next')}</h2>
      {ahead.length === 0 ? (
        <Empty>{say('app.nothing-next')}</Empty>
      ) : (
        <ul class="lines">
          {ahead.slice(0, aheadMax).map((one) => (
            <li>
              <span class="meta">
                <DayText lang={lang} day={one.day} />
              </span>
              <a href={one.href}>
                <bdi>{one.what}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink href={href('/calendar')} label={say('app.whole-calendar')} quiet />
    </section>
  )
}
