import type { Rule } from '../../rule.ts'
import { startOf } from '../seek/matches.ts'
import { isReport } from './report.ts'

const long = `In January-June 2021 the Network worked by its plan. ${'It met and wrote much. '.repeat(170)}`

export const groupsUnmentioned: Rule = {
  name: 'groups-unmentioned',
  kind: 'CLAIM',
  certainty: 'look',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: `# Report on activities\n${long}`, finds: ['Report on activities'] },
  good: { text: `# Report on activities\n${long}\nCivil society organizations were consulted in April.` },
  find: (reading) =>
    isReport(reading) && !reading.blocks.some(({ text }) => heard.test(text)) ? [{ at: startOf(reading) }] : [],
}

/** Any word of having heard those concerned: organizations outside the system, communities as partners, consultations. */
const heard =
  /civil society|non-?governmental|\bNGOs?\b|community-based|consult(?:ed|ations?) with (?:minorit|communit|indigenous|people)|people of african descent (?:organizations|representatives)|minority (?:organizations|representatives|activists)|human rights defenders|société civile|\bONG\b|sociedad civil|гражданск\p{L}+ обществ|неправительственн|НПО|المجتمع المدني|المنظمات غير الحكومية|民间社会|非政府组织/iu
