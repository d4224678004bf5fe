import { Actions, ButtonLink, DayText, Written } from '#platform/web'
import type { Lang, Texts } from '#platform/words'
import type { Standing } from '../meeting.ts'
import type { MeetingCard } from '../read-card.ts'
import { speak } from '../words/index.ts'

/** The text an item is about. */
export type TabledPaper = { readonly slug: string; readonly title: Texts; readonly number: number }

/** A text that went round for this meeting. */
export type Paper = TabledPaper & {
  readonly day: string
  readonly purpose: 'information' | 'comment' | 'adoption' | 'action'
}

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  /** Where the meeting is. */
  readonly page: string
  readonly card: MeetingCard
  readonly standing: Standing
  readonly tabled: ReadonlyMap<string, TabledPaper>
  readonly papers: readonly Paper[]
  readonly arranges: boolean
}

/** What is on the agenda, each item with its paper, and what went round for the meeting besides. */
export function Agenda(props: Props) {
  const { lang, page, card, standing, arranges } = props
  const say = speak(lang)
  return (
    <>
      <h2>{say(standing === 'held' ? 'meetings.agenda' : 'meetings.provisional-agenda')}</h2>
      {card.agenda.length === 0 ? <p>{say('meetings.no-agenda')}</p> : <Items {...props} />}
      {arranges ? (
        <Actions>
          <ButtonLink quiet href={`${page}/agenda/new`} label={say('meetings.add-item')} />
        </Actions>
      ) : null}
      <Papers {...props} />
    </>
  )
}

const Items = ({ lang, href, card, tabled }: Props) => (
  <ol>
    {card.agenda.map(({ number, title, version }) => {
      const paper = version === null ? undefined : tabled.get(version)
      return (
        <li value={number}>
          <Written texts={title} reader={lang} />
          {paper === undefined ? null : (
            <div class="meta">
              <PaperLink lang={lang} href={href} paper={paper} />
            </div>
          )}
        </li>
      )
    })}
  </ol>
)

function Papers({ lang, href, papers }: Props) {
  if (papers.length === 0) return null
  const say = speak(lang)
  return (
    <>
      <h2>{say('meetings.papers')}</h2>
      <ul>
        {papers.map((paper) => (
          <li>
            <PaperLink lang={lang} href={href} paper={paper} />
            <div class="meta">
              {say(`meetings.purpose-${paper.purpose}`)} ·{' '}
              {speak(lang).rich('meetings.paper-sent', { day: <DayText lang={lang} day={paper.day} /> })}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const PaperLink = ({ lang, href, paper }: { lang: Lang; href: Props['href']; paper: TabledPaper }) => (
  <>
    <a href={href(`/documents/${paper.slug}`)}>
      <Written texts={paper.title} reader={lang} />
    </a>
    , {speak(lang)('meetings.paper-version', { number: String(paper.number) })}
  </>
)
