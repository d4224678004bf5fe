import { ButtonLink, DayText, Empty, State } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Ahead } from '../ahead.ts'
import type { Sentence } from '../happenings.ts'
import type { Owed } from '../owed.ts'
import type { Strip } from '../strips.ts'
import { speak } from '../words/index.ts'
import { Told } from './told.tsx'

export type Fresh = { readonly day: string; readonly sentence: Sentence }

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
      <h1>{name === undefined ? say('home.welcome') : say('home.good-day', { name })}</h1>
      <p class="meta">{countLine(props)}</p>
      <div class="blocks">
        <OwedBlock {...props} />
        <FreshBlock {...props} />
        <AheadBlock {...props} />
      </div>
      {strips.length === 0 ? null : (
        <section aria-labelledby="strips">
          <h2 id="strips">{say('home.your-pillars')}</h2>
          <ul class="lines">
            {strips.map((strip) => (
              <li>
                <a href={props.href(strip.path)}>
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
    ? say('home.count-line-open', counts)
    : say('home.count-line', { ...counts, next: formatDay(lang, first.day) })
}

function OwedBlock({ lang, owed, href }: HomeProps) {
  const say = speak(lang)
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{say('home.you-owe', { n: String(owed.length) })}</h2>
      {owed.length === 0 ? (
        <Empty button={{ href: href('/work-plan'), label: say('home.see-work-plan') }}>
          {say('home.nothing-owed')}
        </Empty>
      ) : (
        <ul class="lines">
          {owed.slice(0, linesMax).map((one) => (
            <OwedLine lang={lang} owed={one} href={href} />
          ))}
        </ul>
      )}
      {owed.length > linesMax ? (
        <details>
          <summary>{say('home.all-of', { n: String(owed.length) })}</summary>
          <ul class="lines">
            {owed.slice(linesMax).map((one) => (
              <OwedLine lang={lang} owed={one} href={href} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

type OwedLineProps = Pick<HomeProps, 'lang' | 'href'> & { readonly owed: Owed }
const OwedLine = ({ lang, href, owed: { words, path, state, act } }: OwedLineProps) => (
  <li>
    <a href={href(path)}>{words}</a>
    <span class="meta">
      <State lang={lang} state={state} />
      {act === undefined ? null : (
        <>
          {' · '}
          <a href={href(act.path)}>{act.label}</a>
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
      <h2 id="fresh">{say('home.new-since', { day, n: String(fresh.length) })}</h2>
      {fresh.length === 0 ? (
        <Empty>{say('home.nothing-new', { day })}</Empty>
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
      {fresh.length > linesMax ? <a href={href('/log')}>{say('home.whole-log')}</a> : null}
    </section>
  )
}

function AheadBlock({ lang, ahead, href }: HomeProps) {
  const say = speak(lang)
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{say('home.next')}</h2>
      {ahead.length === 0 ? (
        <Empty>{say('home.nothing-next')}</Empty>
      ) : (
        <ul class="lines">
          {ahead.slice(0, aheadMax).map((one) => (
            <li>
              <span class="meta">
                <DayText lang={lang} day={one.day} />
              </span>
              <a href={href(one.path)}>
                <bdi>{one.what}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink href={href('/calendar')} label={say('home.whole-calendar')} quiet />
    </section>
  )
}
