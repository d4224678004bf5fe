import { raw } from 'hono/html'
import { dirOf, formatInstant, langs, nativeNames, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { FrameParts } from '../frame.ts'
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
        <div class={props.frame.reader === undefined ? 'languages' : 'languages desk'}>
          <Languages place={props.place} />
        </div>
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
  <nav aria-label={speakPlatform(place.lang)('platform.languages')}>
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

// Search, reader and navigation stand twice in the document and once on the screen: in the open on a desk, behind one
// button on a phone, where the page itself has to begin high up.
const Header = (props: Props) => (
  <header>
    <div class="banner">
      <a class="name" href={hrefIn(props.place.lang, '/')}>
        {props.frame.name}
      </a>
      <div class="tools desk">
        <SearchForm {...props} />
        <Reader {...props} />
      </div>
      <Menu {...props} />
    </div>
    {props.frame.nav.length === 0 ? null : (
      <nav class="main desk" aria-label={speakPlatform(props.place.lang)('platform.main-menu')}>
        <Entries {...props} />
      </nav>
    )}
  </header>
)

const Menu = (props: Props) => (
  <details class="menu phone">
    <summary class="button quiet">{speakPlatform(props.place.lang)('platform.menu')}</summary>
    <nav class="main" aria-label={speakPlatform(props.place.lang)('platform.main-menu')}>
      <Entries {...props} />
    </nav>
    <SearchForm {...props} />
    <Reader {...props} />
    {props.frame.reader === undefined ? null : <Languages place={props.place} />}
  </details>
)

function SearchForm({ place, frame }: Props) {
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

function Reader({ place: { lang }, frame }: Props) {
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

const Entries = ({ place: { lang }, page, frame }: Props) => (
  <ul>
    {frame.nav.map(({ label, path, section }) => (
      <li>
        <a href={hrefIn(lang, path)} aria-current={section === page.section ? 'true' : undefined}>
          {label}
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
