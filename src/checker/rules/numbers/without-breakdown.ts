import type { Enumeration, NumberSaid, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const withoutBreakdown: Rule = {
  name: 'without-breakdown',
  kind: 'NUM',
  certainty: 'likely',
  langs,
  bad: {
    text: 'Twelve trainers representing the following entities helped: UNICEF, UNESCO, WHO and ILO.',
    finds: ['Twelve'],
  },
  good: { text: 'Four trainers representing the following entities helped: UNICEF, UNESCO, WHO and ILO.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Douze formateurs représentant les entités suivantes ont aidé : UNICEF, UNESCO, OMS et OIT.',
        finds: ['Douze'],
      },
      good: {
        lang: 'fr',
        text: 'Douze formateurs représentant les entités suivantes ont aidé : UNICEF (6), UNESCO (2), OMS (2) et OIT (2).',
      },
    },
    {
      bad: {
        lang: 'es',
        text: 'Doce formadores de las siguientes entidades ayudaron: UNICEF, UNESCO, OMS y OIT.',
        finds: ['Doce'],
      },
      good: { lang: 'es', text: 'Ayudaron formadores de las siguientes entidades: UNICEF, UNESCO, OMS y OIT.' },
    },
  ],
  find: (reading) =>
    reading.enumerations.filter(({ shape }) => shape !== 'blocks').flatMap((list) => foundIn(reading, list)),
}

/** "Ten trainers from the following entities: (six names)": who sent how many is not told. */
function foundIn({ numbers, blocks }: Reading, list: Enumeration): Found[] {
  const announced = list.announced ?? ''
  if (!/[:：]\s*$/u.test(announced) || !following.test(announced)) return []
  const around = blocks[list.block]?.text.slice(list.from, list.to) ?? ''
  const from = list.from - announced.length - 2
  const count = numbers.find(
    (number) => number.block === list.block && number.from >= from && number.to <= list.from && isOfOthers(number),
  )
  const listed = list.items.length
  if (count === undefined || count.value <= listed || /\d/.test(around)) return []
  return [{ at: count, values: { announced: count.said, listed } }]
}

/** Something is counted that comes from the things that follow, so that these are fewer. */
const isOfOthers = ({ of, rounding, value }: NumberSaid): boolean =>
  rounding === 'exact' && !/^(?:years?|ans|años|лет|سنة|岁)/u.test(of) && value > 1 && value < 1000 && others.test(of)

const following = /following|suivant|siguiente|следующ|التالية|الآتية|以下|下列/iu
const others =
  /(?:representing|from|of|sent by|nominated by|working for)\s(?:the\s)?following|(?:représentant|issus? de|de|des|venus? de)\s(?:(?:les|l’)\s?)?\S+\ssuivant|(?:de|del|en representación de)\s(?:las|los)\ssiguientes|(?:из|от|представляющ\S*)\sследующ|من\s\S+\sالتالية|来自(?:以下|下列)/iu
