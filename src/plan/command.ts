import { readAsOperator } from '#accounts'
import { refuse } from '#platform/acts'
import { command } from '#platform/commands'
import { dayOf } from '#platform/db'
import { formatDay, formatPeriod, textIn } from '#platform/words'
import { progressIn } from './dates.ts'
import { outputsOf } from './outputs/read.ts'
import { countsText } from './pages/counts.tsx'
import { sayDate, standingWords } from './pages/dated.tsx'
import type { Output } from './outputs/read.ts'
import type { Pillar } from './pillars/read.ts'
import { planBySlug, planInForce, plans } from './versions/read.ts'
import { jsonOf, shownOn } from './shown.ts'
import type { Shown } from './shown.ts'
import { speak } from './words/index.ts'

/** `colonnade plan show`: a plan as it stood on a day, for people as a list, for machines with every date and state. */
export const planShow = command({
  noun: 'plan',
  verb: 'show',
  summary: (lang) => speak(lang)('plan.about-show'),
  example: 'colonnade plan show --as-of 2021-06-30 --lang fr',
  takes: {
    'as-of': { kind: 'day', about: (lang) => speak(lang)('plan.about-as-of') },
    plan: { kind: 'text', about: (lang) => speak(lang)('plan.about-plan') },
  },
  needs: 'database',
  async run({ house, lang }, { 'as-of': asOf, plan: slug }) {
    const open = await house()
    const day = asOf ?? dayOf(open.clock())
    return readAsOperator(open, async (tx) => {
      const plan = slug === undefined ? await planInForce(tx, day) : await planBySlug(tx, slug, day)
      if (plan === undefined) return refuse(slug === undefined ? 'plan.no-plan-here' : 'plan.no-such-plan')
      const shown = await shownOn(tx, plan, { day, lang })
      return { json: jsonOf(shown), text: textOf(shown) }
    })
  },
})

/** `colonnade plan list`: every plan there is. */
export const planList = command({
  noun: 'plan',
  verb: 'list',
  summary: (lang) => speak(lang)('plan.about-list'),
  example: 'colonnade plan list',
  takes: {},
  needs: 'database',
  async run({ house, lang }) {
    const open = await house()
    const day = dayOf(open.clock())
    const list = await readAsOperator(open, async (tx) => {
      const inForce = await planInForce(tx, day)
      const found = []
      for (const { id, slug, name, firstDay, lastDay } of await plans(tx)) {
        const progress = progressIn((await outputsOf(tx, { plan: id, day })).map(({ standing }) => standing))
        found.push({ slug, name, firstDay, lastDay, inForce: id === inForce?.id, ...progress })
      }
      return found
    })
    const lines = list.map((one) => {
      const period = formatPeriod(lang, one.firstDay, one.lastDay)
      return `${one.slug}  ${textIn(one.name, lang).text}  ${period}  ${countsText(lang, one)}`
    })
    return { json: list, text: lines.length === 0 ? speak(lang)('plan.no-plan-here') : lines.join('\n') }
  },
})

function textOf(shown: Shown): string {
  const { plan, pillars, outputs, day, lang } = shown
  const head = speak(lang)('plan.show-head', {
    plan: textIn(plan.name, lang).text,
    period: formatPeriod(lang, plan.firstDay, plan.lastDay),
    number: String(plan.version.number),
    day: formatDay(lang, day),
  })
  const counts = countsText(lang, progressIn(outputs.map(({ standing }) => standing)))
  return [head, counts, ...pillars.flatMap((pillar) => ['', ...pillarLines(shown, pillar)])].join('\n')
}

function pillarLines(shown: Shown, pillar: Pillar): string[] {
  const { names, lang, outputs } = shown
  const say = speak(lang)
  const leads = names.sortedByLabel(
    pillar.leads.map(({ entity }) => entity),
    lang,
  )
  const who = leads.map((id) => names.label(id, lang).text).join(', ')
  const { pause } = pillar
  const resting =
    pause === undefined
      ? []
      : [
          `    ${say('plan.inactive-since', { day: formatDay(lang, pause.from) })}: ${textIn(pause.reason, lang).text}`,
          `    ${say('plan.review-on', { day: formatDay(lang, pause.reviewOn) })}`,
        ]
  const led = pause !== undefined ? '' : who === '' ? `  ${say('plan.no-lead')}` : `  ${who}`
  const own = outputs.filter((output) => output.pillar === pillar.id)
  const widest = Math.max(0, ...own.map(({ label }) => label.length))
  return [
    `${pillar.number} ${textIn(pillar.name, lang).text}${led}`,
    ...resting,
    ...own.map((output) => `  ${output.label.padEnd(widest)}  ${outputLine(shown, output)}`),
  ]
}

/** Title, when it is due, where it stands, and what was reported last. */
function outputLine({ lang, reports }: Shown, { id, title, known, standing }: Output): string {
  const report = reports.get(id)
  return [
    textIn(title, lang).text,
    known.promised === undefined ? '' : sayDate(lang, known.promised),
    standingWords(lang, standing),
    report === undefined ? '' : textIn(report.text, lang).text.replaceAll(/\s+/g, ' ').slice(0, reportMax),
  ]
    .filter((part) => part !== '')
    .join('  ')
}

const reportMax = 80
