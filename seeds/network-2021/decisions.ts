import { closeFollowUp, recordDecision } from '#decisions'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { decision, dependency, entity, followUp, meeting, pillar, plan } from './ids.ts'
import { decisions, guidance } from './texts/decisions.ts'
import { followUps, reasons } from './texts/follow-ups.ts'

/** What the principals advised in November 2020; entered once there was a plan that follows it. */
const advised: readonly Deed[] = (['pillars', 'racialJustice', 'countryTeams'] as const).map((point) =>
  did('meret', '2020-12-02', recordDecision, {
    id: decision(`guidance-${point}`),
    kind: 'guidance',
    text: guidance[point],
    day: '2020-11-18',
    precise: 'month',
    method: 'principals',
    meeting: meeting('principals'),
    plan,
  }),
)

/** What the network decided until June 2021. */
const decided: readonly Deed[] = [
  afternoon(
    did('meret', '2020-12-16', recordDecision, {
      id: decision('plan-adopted'),
      text: decisions.planAdopted,
      day: '2020-12-16',
      precise: 'month',
      method: 'ad-referendum',
      meeting: meeting('network-2020-12-16'),
      plan,
      audience: 'public',
      followUps: [
        {
          id: followUp('settle-plans'),
          text: followUps.settlePlans,
          entity: entity('OHCHR'),
          due: '2021-04-30',
        },
      ],
    }),
  ),
  afternoon(
    did('meret', '2020-12-16', recordDecision, {
      id: decision('unesco-co-chairs'),
      text: decisions.unescoCoChairs,
      day: '2020-12-16',
      method: 'meeting',
      meeting: meeting('network-2020-12-16'),
      audience: 'public',
    }),
  ),
  afternoon(
    did('meret', '2021-03-25', recordDecision, {
      id: decision('revisit'),
      text: decisions.revisit,
      day: '2021-03-25',
      method: 'meeting',
      meeting: meeting('network-2021-03-25'),
      pillar: pillar('diversity'),
      plan,
      audience: 'public',
      // On a day, or earlier when the report is out.
      followUps: [
        {
          id: followUp('agenda-diversity'),
          text: followUps.agendaDiversity,
          entity: entity('OHCHR'),
          due: '2021-09-01',
          waitsFor: dependency('task-force'),
        },
      ],
    }),
  ),
  afternoon(
    did('meret', '2021-04-30', recordDecision, {
      id: decision('plan-final'),
      text: decisions.planFinal,
      day: '2021-04-30',
      precise: 'month',
      method: 'noted',
      plan,
      audience: 'public',
    }),
  ),
  closed('salome', '2021-04-30', 'settle-plans'),
  did('meret', '2021-05-24', recordDecision, {
    id: decision('template-adopted'),
    text: decisions.templateAdopted,
    day: '2021-05-21',
    method: 'silence',
    pillar: pillar('behind'),
    plan,
    audience: 'public',
    followUps: [
      { id: followUp('gather-cases'), text: followUps.gatherCases, entity: entity('WHO'), due: '2021-08-31' },
    ],
  }),
  afternoon(
    did('meret', '2021-06-15', recordDecision, {
      id: decision('outline-noted'),
      text: decisions.outlineNoted,
      day: '2021-06-15',
      method: 'noted',
      meeting: meeting('network-2021-06-15'),
      pillar: pillar('intersectionality'),
      plan,
      audience: 'public',
      followUps: [
        {
          id: followUp('comment-outline'),
          text: followUps.commentOutline,
          entity: entity('UN-Women'),
          due: '2021-07-15',
        },
        { id: followUp('draft-note'), text: followUps.draftNote, entity: entity('UNAIDS'), due: '2021-10-15' },
      ],
    }),
  ),
  afternoon(
    did('meret', '2021-06-15', recordDecision, {
      id: decision('planning-begins'),
      text: decisions.planningBegins,
      day: '2021-06-15',
      method: 'meeting',
      meeting: meeting('network-2021-06-15'),
      pillar: pillar('development'),
      plan,
      audience: 'public',
      followUps: [
        {
          id: followUp('pillar-proposals'),
          text: followUps.pillarProposals,
          entity: entity('UNESCO'),
          due: '2021-09-30',
        },
      ],
    }),
  ),
]

/** What became of it, and what was decided in the second half of the year. */
const later: readonly Deed[] = [
  closed('un-women-1', '2021-07-14', 'comment-outline'),
  closed('paloma', '2021-09-01', 'gather-cases', '2021-08-31'),
  did('salome', '2021-09-01', closeFollowUp, {
    followUp: followUp('agenda-diversity'),
    kind: 'moved',
    day: '2021-09-01',
    newDue: '2021-12-15',
    reason: reasons.reportNotOut,
  }),
  afternoon(
    did('meret', '2021-09-28', recordDecision, {
      id: decision('still-paused'),
      text: decisions.stillPaused,
      day: '2021-09-28',
      method: 'meeting',
      meeting: meeting('network-2021-09-28'),
      pillar: pillar('diversity'),
      plan,
      audience: 'public',
      followUps: [
        {
          id: followUp('review-after-report'),
          text: followUps.reviewAfterReport,
          entity: entity('OHCHR'),
          waitsFor: dependency('task-force'),
        },
      ],
    }),
  ),
  closed('farid', '2021-09-30', 'pillar-proposals'),
  did('thandiwe', '2021-10-14', closeFollowUp, {
    followUp: followUp('draft-note'),
    kind: 'moved',
    day: '2021-10-14',
    newDue: '2021-12-01',
    reason: reasons.moreConsultation,
  }),
  closed('thandiwe', '2021-11-30', 'draft-note'),
  afternoon(
    did('meret', '2021-12-14', recordDecision, {
      id: decision('note-moves'),
      text: decisions.noteMoves,
      day: '2021-12-14',
      method: 'meeting',
      meeting: meeting('network-2021-12-14'),
      pillar: pillar('intersectionality'),
      plan,
      audience: 'public',
      followUps: [
        { id: followUp('second-draft'), text: followUps.secondDraft, entity: entity('UNAIDS'), due: '2022-03-15' },
      ],
    }),
  ),
  afternoon(
    did('meret', '2021-12-14', recordDecision, {
      id: decision('renumbered'),
      text: decisions.renumbered,
      day: '2021-12-14',
      method: 'meeting',
      meeting: meeting('network-2021-12-14'),
      plan,
      audience: 'public',
    }),
  ),
]

export const registerOfDecisions: readonly Deed[] = [...advised, ...decided, ...later]

/** After the meeting. */
function afternoon(deed: Deed): Deed {
  return { ...deed, at: '15:30' }
}

function closed(by: string, on: string, key: string, day = on): Deed {
  return { ...did(by, on, closeFollowUp, { followUp: followUp(key), kind: 'done', day }), at: '15:45' }
}
