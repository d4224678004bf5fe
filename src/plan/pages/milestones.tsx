import { Table, Written } from '#platform/web'
import { speakPlatform } from '#platform/words'
import type { Milestone } from '../outputs/read.ts'
import { speak } from '../words/index.ts'
import { DueText, StandingText, slipWords } from './dated.tsx'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly milestones: readonly Milestone[]
  /** Where dates of milestones are set: the number of the milestone and the form come behind it. */
  readonly change: string | undefined
}

/** The steps of an output with their days, and by how much each slipped. */
export function Milestones({ reader, milestones, change }: Props) {
  if (milestones.length === 0) return null
  const { lang } = reader
  const say = speak(lang)
  const head = [say('plan.no'), say('plan.milestone'), say('plan.due'), say('plan.state'), say('plan.slip')]
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{say('plan.milestones')}</h2>
      <Table
        caption={say('plan.milestones')}
        captionHidden
        head={change === undefined ? head : [...head, say('plan.date')]}
        rows={milestones.map((milestone) => [
          String(milestone.number),
          <Written texts={milestone.title} reader={lang} />,
          <DueText lang={lang} known={milestone.known} />,
          <StandingText lang={lang} standing={milestone.standing} />,
          slipWords(lang, milestone.known) ?? '',
          ...(change === undefined
            ? []
            : [<a href={`${change}/${milestone.number}/dates/new`}>{speakPlatform(lang)('platform.change')}</a>]),
        ])}
      />
    </section>
  )
}
