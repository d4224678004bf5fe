import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const audienceDiffers: Rule = {
  name: 'audience-differs',
  kind: 'CLAIM',
  certainty: 'look',
  langs: ['en'],
  bad: {
    text: 'The Network engages UN Country Teams to use the form. This was done in trainings, such as one involving 55 government officials.',
    finds: ['55 government officials'],
  },
  good: {
    text: 'The Network engages UN Country Teams to use the form. This was done in trainings, such as one involving 30 colleagues of country teams.\nIt trained 55 government officials.',
  },
  find(reading) {
    const meant = matchesIn(reading, patternFor(reading, instrument))
    return matchesIn(reading, patternFor(reading, counted)).flatMap(({ at, said, sentence }): Found[] => {
      const claim = meant.find((one) => one.at.block === at.block && one.at.from < sentence.from)
      const from = at.to - (/\d+ .*$/u.exec(said)?.[0].length ?? said.length)
      return claim === undefined
        ? []
        : [{ at: { ...at, from }, values: { teams: claim.named['who'] ?? '' }, also: [claim.at] }]
    })
  },
}

/** A tool is brought to the teams it is for … */
const instrument = {
  en: /\b(?:engag|encourag|invit|support|train)(?:e|es|ed|ing) (?:the )?(?<who>(?:UN |United Nations )?country teams|UNCTs|resident coordinators) to (?:use|apply|pilot|complete)\b/giu,
}

/** … and those counted as an example of it are others. */
const counted = {
  en: /\b(?:involving|with|for|attended by|reaching) \d+ (?:government(?:al)? officials|officials|students|police officers|judges|lawyers|teachers|journalists|parliamentarians|civil servants)\b/giu,
}
