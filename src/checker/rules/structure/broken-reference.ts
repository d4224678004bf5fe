import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const brokenReference: Rule = {
  name: 'broken-reference',
  kind: 'STRUCT',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The network held several events (see below). The costs are in a table (see annex III).\nAnnex I. Members',
    finds: ['(see below)', 'annex III'],
  },
  good: {
    text: 'The network held several events (see paragraph 12 below). The members are listed (see annex I).\nAnnex I. Members',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Le réseau a tenu des réunions (voir ci-dessous).', finds: ['(voir ci-dessous)'] },
      good: { lang: 'fr', text: 'Le réseau a tenu des réunions (voir le paragraphe 12 ci-dessous).' },
    },
    {
      bad: { lang: 'es', text: 'La red celebró actos (véase más abajo).', finds: ['(véase más abajo)'] },
      good: { lang: 'es', text: 'La red celebró actos (véase el párrafo 12).' },
    },
    {
      bad: { lang: 'ru', text: 'Сеть провела мероприятия (см. ниже).', finds: ['(см. ниже)'] },
      good: { lang: 'ru', text: 'Сеть провела мероприятия (см. пункт 12 ниже).' },
    },
    {
      bad: { lang: 'ar', text: 'عقدت الشبكة اجتماعات (انظر أدناه).', finds: ['(انظر أدناه)'] },
      good: { lang: 'ar', text: 'عقدت الشبكة اجتماعات (انظر الفقرة 12 أدناه).' },
    },
    {
      bad: { lang: 'zh', text: '该网络举办了活动（见下文）。', finds: ['（见下文）'] },
      good: { lang: 'zh', text: '该网络举办了活动（见第12段）。' },
    },
  ],
  find: (reading) => [
    ...findsIn(reading, bare).map(({ at, said }) => ({ at, values: { said } })),
    ...findsIn(reading, toPart).flatMap(({ places: { target }, named }) =>
      target === undefined || isThere(reading, named['noun'] ?? '', named['number'] ?? '')
        ? []
        : [{ at: target, values: { said: named['target'] ?? '' } } satisfies Found],
    ),
  ],
}

/** "See below" tells nobody where. */
const bare =
  /[(（](?:please )?(?:see (?:also )?(?:below|above)|voir (?:aussi )?(?:ci-dessous|ci-dessus|plus bas|plus haut|infra|supra)|(?:véase|ver) (?:también )?(?:más abajo|más arriba|a continuación|infra|supra)|см\. (?:также )?(?:ниже|выше)|انظر (?:أدناه|أعلاه)|见(?:下文|上文|下|上))[)）]/dgiu

/** "See annex III", when no other document is named with it. */
const toPart =
  /[(（](?:see|voir|véase|ver|см\.) (?:also |aussi |también |также )?(?:the |l’|el |la )?(?<target>(?<noun>annex|appendix|table|figure|box|annexe|tableau|encadré|anexo|cuadro|recuadro|приложение|таблиц[ау]|рисунок)\s(?<number>\p{Nd}{1,2}|[IVX]{1,4}|[A-H]))[)）]/dgiu

/** Whether some block of the text is that part: it begins with these words, whatever their case. */
function isThere({ blocks }: Reading, noun: string, number: string): boolean {
  const part = new RegExp(`^\\s*${noun.slice(0, 5)}\\p{L}*\\s${number}(?![\\p{L}\\p{N}])`, 'iu')
  return blocks.some(({ text }) => part.test(text))
}
