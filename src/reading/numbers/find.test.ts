import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { langs, spellingsOf } from '#platform/words'
import type { Lang } from '#platform/words'
import { digitsOf } from './digits.ts'
import { numbersIn } from './find.ts'

type Row = readonly [text: string, value: number, rounding: string, of: string]

const tables: Readonly<Record<Lang, readonly Row[]>> = {
  en: [
    ['The plan has eight Pillars, led by entities.', 8, 'exact', 'Pillars'],
    ['It comprises circa 200 UN staff.', 200, 'about', 'UN staff'],
    ['It comprises over 20 agencies and entities.', 20, 'over', 'agencies and entities'],
    ['There are more than twenty-five teams.', 25, 'over', 'teams'],
    ['There are fewer than two hundred and five people.', 205, 'under', 'people'],
    ['Ten Global Facilitators volunteered.', 10, 'exact', 'Global Facilitators volunteered'],
    ['It reached 1,250 people (a record).', 1250, 'exact', 'people'],
    ['At least 55% of officials.', 55, 'over', '% of officials'],
    ['A list of 200+ addresses.', 200, 'over', 'addresses'],
    ['About 2.4 million jobs were created.', 2_400_000, 'about', 'jobs were created'],
    ['Two million people came.', 2_000_000, 'exact', 'people came'],
    ['The 30-year review ended.', 30, 'exact', 'year review ended'],
  ],
  fr: [
    ['Le plan compte huit piliers, dirigés par des entités.', 8, 'exact', 'piliers'],
    ['Il réunit environ 200 fonctionnaires.', 200, 'about', 'fonctionnaires'],
    ['Il réunit plus de 20 organismes.', 20, 'over', 'organismes'],
    ['Elle a touché 1 250 personnes.', 1250, 'exact', 'personnes'],
    ['Près de 16 millions d’habitants.', 16_000_000, 'about', 'd’habitants'],
    ['Moins de soixante-dix équipes.', 70, 'under', 'équipes'],
  ],
  es: [
    ['El plan tiene ocho pilares.', 8, 'exact', 'pilares'],
    ['Cuenta con unos 200 funcionarios.', 200, 'about', 'funcionarios'],
    ['Cuenta con más de veinte organismos.', 20, 'over', 'organismos'],
    ['Al menos treinta y cinco equipos.', 35, 'over', 'equipos'],
    ['Menos de 12 equipos.', 12, 'under', 'equipos'],
  ],
  ru: [
    ['План включает восемь направлений, которыми руководят структуры.', 8, 'exact', 'направлений'],
    ['В Сеть входят около 200 сотрудников.', 200, 'about', 'сотрудников'],
    ['В Сеть входят более двадцати структур.', 20, 'over', 'структур'],
    ['Свыше 3 млн человек.', 3_000_000, 'over', 'человек'],
    ['Не менее 12 страновых групп.', 12, 'over', 'страновых групп'],
  ],
  ar: [
    ['تتضمن الخطة ثماني ركائز.', 8, 'exact', 'ركائز'],
    ['تضم الشبكة حوالي 200 موظف.', 200, 'about', 'موظف'],
    ['تضم الشبكة أكثر من ٢٠ كيانا.', 20, 'over', 'كيانا'],
    ['ما لا يقل عن خمسة وعشرين فريقا.', 25, 'over', 'فريقا'],
  ],
  zh: [
    ['计划有八个支柱。', 8, 'exact', '个支柱'],
    ['网络有约200名工作人员。', 200, 'about', '名工作人员'],
    ['有3万人参加。', 30_000, 'exact', '人参加'],
    ['网络有20余个实体。', 20, 'over', '个实体'],
    ['至少十二个国家工作队。', 12, 'over', '个国家工作队'],
    ['超过二百零五人参加。', 205, 'over', '人参加'],
  ],
}

const read = (text: string, lang: Lang) => numbersIn(text, { block: 0, lang, taken: [] })

for (const lang of langs) {
  test(`numbers are found with what they count and how sure they are: ${lang}`, () => {
    for (const [text, value, rounding, of] of tables[lang]) {
      const found = read(text, lang).map((one) => [one.value, one.rounding, one.of])
      assert.deepEqual(found, [[value, rounding, of]], text)
    }
  })
}

test('every spelling of a number that our own texts use is read back, in six languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 1200 }), fc.constantFrom(...langs), (number, lang) => {
      for (const spelling of spellingsOf(lang, number))
        assert.equal(read(`(x: ${spelling} y)`, lang)[0]?.value, number, `${lang}: ${spelling}`)
    }),
  )
})

test('a number that names something, orders it or belongs to a name counts nothing', () => {
  const none: readonly (readonly [string, Lang])[] = [
    ['Pillar 4 met.', 'en'],
    ['See articles 5 and 6, General Recommendation No. 36.', 'en'],
    ['(1) a; (2) b', 'en'],
    ['The twenty-third session, Programme 14', 'en'],
    ['12', 'en'],
    ['3.1 El Paraguay 100 102 06 Todo', 'es'],
    ['Hundreds and a hundred came.', 'en'],
    ['1. Leave No One Behind', 'en'],
    ['The 14th Congress met on COVID-19.', 'en'],
    ['No one came, and everyone knew.', 'en'],
    ['L’article 5, paragraphe 3, de la 14e session.', 'fr'],
    ['El artículo 5 y el párrafo 3.', 'es'],
    ['Статья 5 и пункт 3.', 'ru'],
    ['المادة 5 والفقرة 3', 'ar'],
    ['第36号一般性建议', 'zh'],
  ]
  for (const [text, lang] of none) assert.deepEqual(read(text, lang), [], text)
})

test('digits of three scripts make the same number', () => {
  assert.deepEqual(
    ['2021', '٢٠٢١', '二〇二一', '二千零二十一', '十五', '二十', '三百', '两万五千'].map(digitsOf),
    [2021, 2021, 2021, 2021, 15, 20, 300, 25_000],
  )
  assert.deepEqual(['', 'x', undefined].map(digitsOf), [undefined, undefined, undefined])
})
