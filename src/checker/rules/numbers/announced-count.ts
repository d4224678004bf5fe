import type { Enumeration, NumberSaid, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { overlap } from '../seek/matches.ts'

export const announcedCount: Rule = {
  name: 'announced-count',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: {
    text: 'The plan has four parts, each with a lead, as follows: (1) Law; (2) Health; (3) Schools.',
    finds: ['four'],
  },
  good: { text: 'The plan has three parts, each with a lead, as follows: (1) Law; (2) Health; (3) Schools.' },
  others: [
    {
      bad: { text: 'Points were made by people of five entities: ILO, UNDP, UNESCO and WHO.', finds: ['five'] },
      good: { text: 'Points were made by people of four entities: ILO, UNDP, UNESCO and WHO, among others.' },
    },
    {
      bad: { text: 'The team published five notes:\n- On law\n- On health\n- On schools', finds: ['five'] },
      good: { text: 'The team published some notes in two years:\n- On law\n- On health\n- On schools' },
    },
    {
      bad: {
        lang: 'fr',
        text: 'Le plan comporte quatre volets : (1) le droit ; (2) la santé ; (3) l’école.',
        finds: ['quatre'],
      },
      good: { lang: 'fr', text: 'Le plan comporte trois volets : (1) le droit ; (2) la santé ; (3) l’école.' },
    },
    {
      bad: { lang: 'es', text: 'El plan tiene cuatro partes: (1) derecho; (2) salud; (3) escuela.', finds: ['cuatro'] },
      good: { lang: 'es', text: 'El plan tiene tres partes: (1) derecho; (2) salud; (3) escuela.' },
    },
    {
      bad: {
        lang: 'ru',
        text: 'План состоит из четырех частей: (1) право; (2) здоровье; (3) школа.',
        finds: ['четырех'],
      },
      good: { lang: 'ru', text: 'План состоит из трех частей: (1) право; (2) здоровье; (3) школа.' },
    },
    {
      bad: { lang: 'ar', text: 'تتألف الخطة من أربعة أجزاء: (1) القانون؛ (2) الصحة؛ (3) المدرسة.', finds: ['أربعة'] },
      good: { lang: 'ar', text: 'تتألف الخطة من ثلاثة أجزاء: (1) القانون؛ (2) الصحة؛ (3) المدرسة.' },
    },
    {
      bad: { lang: 'zh', text: '计划有四个部分：（1）法律；（2）卫生；（3）学校。', finds: ['四'] },
      good: { lang: 'zh', text: '计划有三个部分：（1）法律；（2）卫生；（3）学校。' },
    },
  ],
  find: (reading) => reading.enumerations.flatMap((list) => foundIn(reading, list)),
}

function foundIn(reading: Reading, list: Enumeration): Found[] {
  if (
    (list.shape === 'inline' && !isRunOfNames(reading, list)) ||
    list.announced === null ||
    !/[:：]\s*$/u.test(list.announced)
  )
    return []
  const counts = countsBefore(reading, list)
  const [count, another] = counts.filter((one) => announces(one, list.announced ?? ''))
  const listed = list.items.length
  if (count === undefined || another !== undefined || counts.some(({ value }) => value === listed)) return []
  return [{ at: count, values: { announced: count.said, listed }, also: list.items.slice(-1) }]
}

/** "nine entities: FAO, ILO, …": names or acronyms right after a colon, up to the end of their sentence. */
const isRunOfNames = ({ blocks }: Reading, { block, to, items }: Enumeration): boolean =>
  items.every(({ text }) => !/\s(?:and|et|y|e|и)\s/u.test(text)) &&
  /^(?:[.;]|$)/u.test(blocks[block]?.text.slice(to) ?? '')

const most = 30

/** The exact numbers of several things in the words that announce a list; years and rounded numbers announce none. */
function countsBefore(reading: Reading, list: Enumeration): NumberSaid[] {
  const { numbers, sentences } = reading
  const [first] = list.items
  const announcing = sentences.findLast(
    ({ block, from, to }) =>
      (list.shape === 'blocks' ? block === list.block - 1 : block === list.block && from <= list.from) && to > from,
  )
  if (announcing === undefined || first === undefined) return []
  return numbers.filter(
    (number) =>
      overlap(number, announcing) &&
      (number.block < list.block || number.to <= list.from) &&
      number.rounding === 'exact' &&
      number.value > 1 &&
      number.value <= most &&
      Number.isInteger(number.value) &&
      !isParagraphNumber(reading, number),
  )
}

const isParagraphNumber = ({ blocks }: Reading, { block, from }: NumberSaid): boolean =>
  /^\s*$/u.test(blocks[block]?.text.slice(0, from) ?? '') &&
  /^[.)]?[\d.]*[\t]/u.test(blocks[block]?.text.slice(from).replace(/^\d+/u, '') ?? '')

/**
 * A number announces a list only when its thing is what follows: "four parts:", "four parts, … as follows:". In "some
 * notes in two years:" it is the years that are two.
 */
function announces({ of, said }: NumberSaid, announced: string): boolean {
  const after = announced.slice(announced.indexOf(said) + said.length)
  if (isStretchOfTime.test(of)) return false
  const direct =
    after
      .replace(/[:：]\s*$/u, '')
      .trim()
      .split(/\s+/u).length <= 4 && !/[,،，]/u.test(after)
  return direct || asFollows.test(announced)
}

const isStretchOfTime =
  /^(?:\p{L}+\s)?(?:years?|months?|weeks?|days?|hours?|per cent|percent|ans?|années?|mois|semaines?|jours?|años?|meses|semanas?|días?|года?|лет|месяц|недел|дн|سنوات|أعوام|أشهر|أسابيع|أيام|年|个月|周|天|日)/iu

const asFollows =
  /as follows|the following|namely|comme suit|suivant|siguiente|a saber|следующ|а именно|التالية|الآتية|كما يلي|هي|如下|以下/iu
