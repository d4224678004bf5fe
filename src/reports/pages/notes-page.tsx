import { Actions, ButtonLink, DayText, Empty, Facts, Prose, Timeline, Written } from '#platform/web'
import { formatPeriod } from '#platform/words'
import type { Note } from '../notes/read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

type ListProps = { readonly reader: Reader; readonly notes: readonly Note[]; readonly mayWrite: boolean }

/** Standing texts as they read today: what reports print, word for word. */
export function NotesPage({ reader, notes, mayWrite }: ListProps) {
  const { lang, href } = reader
  const say = speak(lang)
  const button = mayWrite ? { href: href('/reports/notes/new'), label: say('reports.note-new') } : undefined
  return (
    <>
      <h1>{say('reports.notes')}</h1>
      <p>{say('reports.notes-lead')}</p>
      {notes.length === 0 ? (
        <Empty button={button}>{say('reports.notes-none')}</Empty>
      ) : (
        <>
          {button === undefined ? null : (
            <Actions>
              <ButtonLink {...button} />
            </Actions>
          )}
          {notes.map((note) => (
            <section aria-labelledby={note.slug}>
              <h2 id={note.slug}>
                <a href={href(`/reports/notes/${note.slug}`)}>{say(`reports.note-${note.kind}`)}</a>
                {note.from === null ? null : ` (${concernsOf(note, lang)})`}
              </h2>
              <Prose texts={note.text} reader={lang} />
              <p class="meta">
                <Written texts={note.citation} reader={lang} />
              </p>
            </section>
          ))}
        </>
      )}
    </>
  )
}

type OneProps = { readonly reader: Reader; readonly wordings: readonly Note[]; readonly mayWrite: boolean }

/** One standing text with every wording it ever had. */
export function NotePage({ reader, wordings, mayWrite }: OneProps) {
  const { lang, href } = reader
  const say = speak(lang)
  const [now] = wordings
  if (now === undefined) return null
  return (
    <>
      <h1>{say(`reports.note-${now.kind}`)}</h1>
      <Prose texts={now.text} reader={lang} />
      <Facts
        facts={[
          { label: say('reports.note-citation'), value: <Written texts={now.citation} reader={lang} /> },
          { label: say('reports.note-concerns'), value: concernsOf(now, lang) },
        ]}
      />
      {mayWrite ? (
        <Actions>
          <ButtonLink href={href(`/reports/notes/${now.slug}/edit`)} label={say('reports.note-revise')} />
        </Actions>
      ) : null}
      <h2 id="wordings">{say('reports.note-versions')}</h2>
      <Timeline
        items={wordings.map((note) => ({
          at: <DayText lang={lang} day={note.day} />,
          what: <Prose texts={note.text} reader={lang} />,
          meta: (
            <>
              {say('reports.note-version', { number: String(note.number) })}
              {' · '}
              <Written texts={note.citation} reader={lang} />
            </>
          ),
        }))}
      />
    </>
  )
}

function concernsOf({ from, to }: Note, lang: Reader['lang']): string {
  const say = speak(lang)
  if (from === null || to === null) return say('reports.note-every-report')
  return formatPeriod(lang, from, to)
}
