import { Pager } from '#platform/web'
import { dirOf, langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { kinds } from '../term.ts'
import type { Kind } from '../term.ts'
import { speak } from '../words/index.ts'

/** What is said of one term: its code, and per language its name, its short form, and whether it could be checked. */
export type Row = {
  readonly code: string
  readonly cells: readonly { lang: Lang; name: string; short: string | undefined; sure: boolean }[]
}
export type Asked = { readonly kind: Kind; readonly words: string; readonly day: string }

type Props = {
  readonly lang: Lang
  readonly asked: Asked
  readonly rows: readonly Row[]
  /** How many there are on all pages. */
  readonly found: number
  readonly place: { readonly page: number; readonly pages: number }
  readonly action: string
}

/** Terms of a kind with a column for each language, and the form that chooses them. */
export function TermsPage({ lang, asked, rows, found, place, action }: Props) {
  const say = speak(lang)
  const { kind, words, day } = asked
  const page = (to: number): string =>
    `${action}?${new URLSearchParams({ kind, words, on: day, page: String(to) }).toString()}`
  return (
    <>
      <h1>{say('terminology.title')}</h1>
      <p>{say('terminology.lead')}</p>
      <Chooser lang={lang} asked={asked} action={action} />
      <p>{found === 0 ? say('terminology.none') : say('terminology.count', { n: found })}</p>
      {found === 0 ? null : <TermsTable lang={lang} rows={rows} />}
      <Pager lang={lang} {...place} href={page} />
      <p>{say('terminology.unverified-note')}</p>
      <p>{say('terminology.designations')}</p>
    </>
  )
}

function Chooser({ lang, asked, action }: { lang: Lang; asked: Asked; action: string }) {
  const say = speak(lang)
  return (
    <form method="get" action={action}>
      <p>
        <label for="kind">{say('terminology.kind')}</label>
        <select id="kind" name="kind">
          {kinds.map((kind) => (
            <option value={kind} selected={kind === asked.kind}>
              {say(`terminology.kind-${kind}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="words">{say('terminology.find')}</label>
        <input id="words" name="words" type="search" value={asked.words} aria-describedby="words-hint" />
        <small id="words-hint">{say('terminology.find-hint')}</small>
      </p>
      <p>
        <label for="on">{say('terminology.valid-on')}</label>
        <input id="on" name="on" type="date" value={asked.day} />
      </p>
      <button type="submit">{say('terminology.show')}</button>
    </form>
  )
}

function TermsTable({ lang, rows }: { lang: Lang; rows: readonly Row[] }) {
  const say = speak(lang)
  return (
    <div class="scroll" role="region" aria-label={say('terminology.title')} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('terminology.code')}</th>
            {langs.map((column) => (
              <th scope="col" lang={column} dir={dirOf(column)}>
                {say(`terminology.in-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, cells }) => (
            <tr id={code}>
              <th scope="row">
                <bdi>{code}</bdi>
              </th>
              {cells.map((cell) => (
                <td lang={cell.lang} dir={dirOf(cell.lang)}>
                  {cell.name}
                  {cell.short === undefined ? null : ` (${cell.short})`}
                  {cell.sure ? null : (
                    <small lang={lang} dir={dirOf(lang)}>
                      {' '}
                      {say('terminology.unverified')}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
