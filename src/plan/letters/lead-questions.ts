import * as v from 'valibot'
import { perform } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, overlapsWith } from '#platform/db'
import type { QuestionKind } from '#platform/questions'
import { choice, questionKind } from '#platform/questions'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { personNames } from '#members'
import { namesAt } from '#terminology'
import { planLabels } from '../labels.ts'
import { speak } from '../words/index.ts'
import { answerLead } from './answer-lead.ts'
import { settleLead } from './settle-lead.ts'

/** Whether somebody takes on the lead that they were named for. To say no needs a reason. */
export const acceptQuestion: QuestionKind = {
  name: 'plan.accept-lead',
  wording: async (tx, { about: lead, person }, { lang, today, again = false }) => {
    const held = await openLead(tx, { lead, person, today, again })
    const pillar = held && (await planLabels(tx, [held.pillar], lang)).get(held.pillar)
    if (held === undefined || pillar === undefined) return undefined
    const say = speak(lang)
    const entity = (await namesAt(tx, today)).label(held.entity, lang).text
    const from = formatDay(lang, held.from ?? today)
    return {
      title: say('plan.question-accept', { pillar: pillar.label }),
      asks:
        held.to === null
          ? say('plan.question-accept-from', { entity, from })
          : say('plan.question-accept-term', { entity, from, to: formatDay(lang, held.to) }),
      choices: [
        choice('accepted', say('plan.answer-accept'), say('plan.answer-accept-words')),
        choice('declined', say('plan.answer-decline'), say('plan.answer-decline-words'), true),
      ],
      text: 'possible',
      path: pillar.path,
    }
  },
  answer: (house, { about: lead }, { choice: chosen, text }, how) => {
    const reason = text.trim() === '' ? undefined : text
    return perform(house, answerLead, { lead, kind: chosen ?? '', reason }, how)
  },
}

type Held = { readonly lead: string; readonly person: string; readonly today: Day; readonly again: boolean }

/** The lead of somebody that goes on, as long as they have not answered yet. */
const openLead = (tx: Tx, { lead, person, today, again }: Held) =>
  tx
    .selectFrom('pillar_lead_people')
    .innerJoin('pillar_leads', 'pillar_leads.id', 'pillar_lead_people.lead')
    .select([
      'pillar_leads.pillar',
      'pillar_leads.entity',
      firstDay('pillar_lead_people.valid').as('from'),
      lastDay('pillar_lead_people.valid').as('to'),
    ])
    .where('pillar_lead_people.lead', '=', lead)
    .where('pillar_lead_people.person', '=', person)
    .where(overlapsWith('pillar_lead_people.valid', today, 'infinity'))
    .where((row) =>
      row.or([
        row.lit(again),
        row.not(
          row.exists(
            row
              .selectFrom('lead_answers')
              .select('lead_answers.lead')
              .where('lead_answers.lead', '=', lead)
              .where('lead_answers.person', '=', person),
          ),
        ),
      ]),
    )
    .executeTakeFirst()

/** To the secretariat: somebody declined a lead, or would hand it to another. Who leads is then changed on the page. */
export const settleQuestion = questionKind({
  name: 'plan.lead-to-settle',
  act: settleLead,
  input: ({ about: pillar }) => ({ pillar }),
  wording: async (tx, { about, details }, { lang }) => {
    const told = v.safeParse(matter, details)
    const pillar = (await planLabels(tx, [about], lang)).get(about)
    if (!told.success || pillar === undefined) return undefined
    const { what, who, said } = told.output
    const say = speak(lang)
    const name = (await personNames(tx, [who])).get(who) ?? ''
    return {
      title: say('plan.question-settle', { pillar: pillar.label }),
      asks: matterWords(lang, { what, name, said }),
      choices: [choice('settled', say('plan.answer-settled'), say('plan.answer-settled-words'))],
      text: 'none',
      path: pillar.path,
    }
  },
})

const matter = v.object({ what: v.picklist(['declined', 'proposed']), who: v.string(), said: v.string() })

function matterWords(
  lang: Lang,
  { what, name, said }: { what: 'declined' | 'proposed'; name: string; said: string },
): string {
  const say = speak(lang)
  if (what === 'proposed') return say('plan.question-proposed', { name, said })
  return said === '' ? say('plan.question-declined', { name }) : say('plan.question-declined-because', { name, said })
}
