import { DayText, Empty } from '#platform/web'
import type { Lang } from '#platform/words'
import { speak as speakHome } from '#home'
import type { Ahead } from '#home'
import { speak } from '../words/index.ts'

export type PillarLine = { readonly number: number; readonly name: string; readonly href: string; readonly led: string }
export type Publication = { readonly title: string; readonly lang: Lang; readonly day: string; readonly href: string }

export type PublicHomeProps = {
  readonly lang: Lang
  readonly name: string
  readonly plan: string | undefined
  readonly pillars: readonly PillarLine[]
  readonly published: readonly Publication[]
  readonly ahead: readonly Ahead[]
  readonly href: (path: string) => string
}

/** What everybody sees of the network: its pillars, what it published, what comes next. */
export function PublicHomePage({ lang, name, plan, pillars, published, ahead, href }: PublicHomeProps) {
  const say = speak(lang)
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>{say('app.public-lead')}</p>
      <section aria-labelledby="pillars">
        <h2 id="pillars">{plan ?? say('app.pillars')}</h2>
        {pillars.length === 0 ? <Empty>{say('app.no-plan')}</Empty> : <Pillars lang={lang} pillars={pillars} />}
      </section>
      <div class="blocks">
        <section aria-labelledby="published">
          <h2 id="published">{say('app.published')}</h2>
          {published.length === 0 ? (
            <Empty>{say('app.nothing-published')}</Empty>
          ) : (
            <Publications lang={lang} published={published} />
          )}
        </section>
        <section aria-labelledby="ahead">
          <h2 id="ahead">{speakHome(lang)('home.next')}</h2>
          {ahead.length === 0 ? (
            <Empty>{speakHome(lang)('home.nothing-next')}</Empty>
          ) : (
            <Dates lang={lang} dates={ahead} href={href} />
          )}
        </section>
      </div>
    </>
  )
}

const Publications = ({ lang, published }: Pick<PublicHomeProps, 'lang' | 'published'>) => (
  <ul class="lines">
    {published.map(({ title, lang: written, day, href }) => (
      <li>
        <a href={href} lang={written}>
          <bdi>{title}</bdi>
        </a>
        <span class="meta">
          <DayText lang={lang} day={day} />
        </span>
      </li>
    ))}
  </ul>
)

const Pillars = ({ lang, pillars }: { lang: Lang; pillars: readonly PillarLine[] }) => (
  <ol class="lines">
    {pillars.map(({ number, name, href, led }) => (
      <li value={number}>
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
        {led === '' ? null : <span class="meta">{speak(lang)('app.led-by', { entities: led })}</span>}
      </li>
    ))}
  </ol>
)

type DatesProps = Pick<PublicHomeProps, 'lang' | 'href'> & { readonly dates: readonly Ahead[] }
const Dates = ({ lang, dates, href }: DatesProps) => (
  <ul class="lines">
    {dates.map(({ day, what, path }) => (
      <li>
        <span class="meta">
          <DayText lang={lang} day={day} />
        </span>
        <a href={href(path)}>
          <bdi>{what}</bdi>
        </a>
      </li>
    ))}
  </ul>
)
