import { raw } from 'hono/html'
import { dirOf, formatInstant, langs, nativeNames, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { FrameParts, NavEntry } from '../frame.ts'
import type { Page } from '../page.ts'
import { hrefIn } from '../serve/language.ts'
import { Crumbs } from './crumbs.tsx'

/** Where a page stands: everything the document says of itself that is not in the page. */
export type Place = {
  readonly lang: Lang
  /** The address without its language, with its query. */
  readonly path: string
  readonly home: string
  readonly now: Date
  readonly nonce: string
  readonly styles: string
  readonly icon: string
  readonly scripts: readonly string[]
}

type Props = { readonly place: Place; readonly page: Page; readonly frame: FrameParts }

/** The whole document, doctype and all. */
export const Layout = (props: Props) => (
  <>
    {raw('<!doctype html>')}
    <html
      lang={props.place.lang}
      dir={dirOf(props.place.lang)}
      data-theme={props.frame.theme}
      data-density={props.frame.density}
      data-keys={props.frame.keys === true ? 'on' : undefined}
    >
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          {speakPlatform(props.place.lang)('platform.skip')}
        </a>
        <Languages place={props.place} />
        <Header {...props} />
        <div class="page">
          <Crumbs lang={props.place.lang} crumbs={props.page.crumbs ?? []} />
          <main id="content" tabindex={-1} class={props.page.wide === true ? 'wide' : undefined}>
            {props.page.body}
          </main>
        </div>
        <Footer {...props} />
      </body>
    </html>
  </>
)

const Head = ({ place, page, frame }: Props) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{page.title === frame.name ? frame.name : `${page.title} – ${frame.name}`}</title>
    {page.about === undefined ? null : <meta name="description" content={page.about} />}
    <meta name="color-scheme" content={frame.theme ?? 'light dark'} />
    <link rel="stylesheet" href={place.styles} />
    <link rel="icon" href={place.icon} type="image/svg+xml" />
    {langs
      .filter((lang) => lang !== place.lang)
      .map((lang) => (
        <link rel="alternate" hreflang={lang} href={hrefIn(lang, place.path)} />
      ))}
    {place.scripts.map((script) => (
      <script type="module" nonce={place.nonce} src={script} />
    ))}
  </head>
)

const Languages = ({ place }: { place: Place }) => (
  <nav class="languages" aria-label={speakPlatform(place.lang)('platform.languages')}>
    <ul>
      {langs.map((lang) => (
        <li>
          <a
            href={hrefIn(lang, place.path)}
            hreflang={lang}
            lang={lang}
            dir={dirOf(lang)}
            aria-current={lang === place.lang ? 'true' : undefined}
          >
            {nativeNames[lang]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Header = ({ place, page, frame }: Props) => (
  <header>
    <div class="banner">
      <a class="name" href={hrefIn(place.lang, '/')}>
        {frame.name}
      </a>
      <SearchForm place={place} frame={frame} />
      <Reader place={place} frame={frame} />
    </div>
    {frame.nav.length === 0 ? null : <Navigation place={place} page={page} frame={frame} />}
  </header>
)

function SearchForm({ place, frame }: Omit<Props, 'page'>) {
  if (frame.search === undefined) return null
  const say = speakPlatform(place.lang)
  return (
    <find-key>
      <form class="search" role="search" method="get" action={hrefIn(place.lang, frame.search)}>
        <input type="search" name="q" aria-label={say('platform.search-for')} dir="auto" maxlength={200} />
        <button type="submit">{say('platform.search')}</button>
      </form>
    </find-key>
  )
}

function Reader({ place: { lang }, frame }: Omit<Props, 'page'>) {
  if (frame.reader === undefined) {
    if (frame.signIn === undefined) return null
    return (
      <a class="sign-in" href={hrefIn(lang, frame.signIn)}>
        {speakPlatform(lang)('platform.sign-in')}
      </a>
    )
  }
  return (
    <details class="reader">
      <summary>
        <bdi>{frame.reader.label}</bdi>
      </summary>
      <ul>
        {frame.reader.links.map(({ label, path }) => (
          <li>
            <a href={hrefIn(lang, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

// Twice in the document and once on the screen: a line of links on a desk, a button that opens them on a phone.
function Navigation({ place: { lang }, page, frame }: Props) {
  const say = speakPlatform(lang)
  return (
    <>
      <nav class="main desk" aria-label={say('platform.main-menu')}>
        <Entries lang={lang} nav={frame.nav} section={page.section} />
      </nav>
      <details class="main phone">
        <summary>{say('platform.menu')}</summary>
        <nav aria-label={say('platform.main-menu')}>
          <Entries lang={lang} nav={frame.nav} section={page.section} />
        </nav>
      </details>
    </>
  )
}

type EntriesProps = { readonly lang: Lang; readonly nav: readonly NavEntry[]; readonly section: string | undefined }

const Entries = ({ lang, nav, section }: EntriesProps) => (
  <ul>
    {nav.map((entry) => (
      <li>
        <a href={hrefIn(lang, entry.path)} aria-current={entry.section === section ? 'true' : undefined}>
          {entry.label}
        </a>
      </li>
    ))}
  </ul>
)

function Footer({ place, frame }: Props) {
  const address = `${place.home}${hrefIn(place.lang, place.path)}`
  const at = formatInstant(place.lang, place.now, frame.zone)
  return (
    <footer>
      <div>{frame.footer}</div>
      <p class="printed">{speakPlatform(place.lang)('platform.printed-from', { address, at })}</p>
    </footer>
  )
}
