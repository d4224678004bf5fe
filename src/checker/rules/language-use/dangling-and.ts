import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const danglingAnd: Rule = {
  name: 'dangling-and',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: { text: 'The Guide was launched on 3 May, and featured a speech by the minister.', finds: ['featured'] },
  good: {
    text: 'The meeting was held on 3 May, and featured a speech. The Guide was launched at an event that featured another.',
  },
  find: (reading) =>
    findsIn(reading, pattern).flatMap(({ places: { verb }, named }) =>
      verb === undefined || isHappening.test(named['subject'] ?? '')
        ? []
        : [{ at: verb, values: { subject: named['subject'] ?? '', verb: named['verb'] ?? '' } }],
    ),
}

/** "The Guide was launched … and featured a speech": a guide features no speech; its launch did. */
const pattern =
  /^(?<subject>(?:The|This|Its|Our|A) (?:[\p{L}-]+ ){0,4}?[\p{L}-]+) (?:was|were) (?:\p{Ll}+ly )?(?:launched|published|released|presented|adopted|rolled out|unveiled)\b[^.;]{0,120}?,? and (?<verb>featured|gathered|attracted|heard|brought together|saw) (?:a|an|the|more|over|many|some|\d)/dgu

const isHappening =
  /(?:meeting|event|webinar|launch|session|training|conference|workshop|course|campaign|exhibition|series|fair|festival|consultation|forum|summit|video|film|report|book|website|publication|magazine)$/iu
