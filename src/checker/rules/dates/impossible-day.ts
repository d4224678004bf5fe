import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'
import { western } from '../seek/western.ts'

export const impossibleDay: Rule = {
  name: 'impossible-day',
  kind: 'DATE',
  certainty: 'certain',
  langs,
  bad: {
    text: 'The deadline is 31 June 2021, and 29 February 2021 for the others.',
    finds: ['31 June', '29 February 2021'],
  },
  good: { text: 'The deadline is 30 June 2021, and 29 February 2020 for the others.' },
  others: [
    {
      bad: {
        lang: 'ar',
        text: 'الموعد هو ٣١ حزيران/يونيه ٢٠٢١ أو ٢٩ شباط/فبراير ٢٠٢١.',
        finds: ['٣١ حزيران/يونيه', '٢٩ شباط/فبراير ٢٠٢١'],
      },
      good: { lang: 'ar', text: 'الموعد هو ٣٠ حزيران/يونيه ٢٠٢١ أو ٢٩ شباط/فبراير ٢٠٢٠.' },
    },
    {
      bad: { lang: 'fr', text: 'Le délai est le 31 juin 2021.', finds: ['31 juin'] },
      good: { lang: 'fr', text: 'Le délai est le 31 juillet 2021.' },
    },
    {
      bad: { lang: 'es', text: 'El plazo es el 31 de junio de 2021.', finds: ['31 de junio'] },
      good: { lang: 'es', text: 'El plazo es el 30 de junio de 2021.' },
    },
    {
      bad: { lang: 'ru', text: 'Срок: 31 июня 2021 года.', finds: ['31 июня'] },
      good: { lang: 'ru', text: 'Срок: 30 июня 2021 года.' },
    },
    {
      bad: { lang: 'ar', text: 'الموعد النهائي 31 حزيران/يونيه 2021.', finds: ['31 حزيران/يونيه'] },
      good: { lang: 'ar', text: 'الموعد النهائي 30 حزيران/يونيه 2021.' },
    },
    {
      bad: { lang: 'zh', text: '截止日期为2021年6月31日。', finds: ['6月31日'] },
      good: { lang: 'zh', text: '截止日期为2021年6月30日。' },
    },
  ],
  find: (reading) => [
    ...findsIn(reading, thirtyFirst).map(({ at, said }) => ({ at, values: { said } })),
    ...findsIn(reading, ofFebruary)
      .filter(isNot)
      .map(({ at, said }) => ({ at, values: { said } })),
  ],
}

const thirty =
  '(?:April|June|September|November|avril|juin|septembre|novembre|abril|junio|septiembre|noviembre|апреля|июня|сентября|ноября|نيسان(?:/أبريل)?|حزيران(?:/يوني[هو])?|أيلول(?:/سبتمبر)?|تشرين الثاني(?:/نوفمبر)?)'
const thirtyFirst = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?:31|٣١)(?:st)?(?:\\sof)?(?:\\sde)?\\s${thirty}|(?:April|June|September|November)\\s31(?:st)?)(?![\\p{L}\\p{N}])|(?<!\\d)(?:[469]|11)月31日`,
  'gdu',
)

const february = '(?:February|février|febrero|февраля|شباط(?:/فبراير)?)'
const ofFebruary = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<day>29|30|31|٢٩|٣٠|٣١)(?:st|th)?(?:\\sde)?\\s${february}(?:(?:\\sde)?\\s(?<year>\\p{Nd}{4}))?(?![\\p{L}\\p{N}])|(?:(?<zhYear>\\d{4})年)?(?<!\\d)2月(?<zhDay>29|30|31)日`,
  'gdu',
)

/** The 29th is there in leap years, and may be meant where no year is given. */
function isNot({ named }: Find): boolean {
  const [day, year] = [named['day'] ?? named['zhDay'] ?? '', named['year'] ?? named['zhYear']].map((figures) =>
    figures === undefined ? undefined : Number(western(figures)),
  )
  return (day ?? 0) > 29 || (year !== undefined && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1)
}
