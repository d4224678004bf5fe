import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPdf } from '#platform/export'
import type { Outline } from '#platform/export'
import { readText } from '#platform/texts'
import type { Text } from '#platform/texts'
import type { Lang } from '#platform/words'

type Said = {
  readonly title: string
  readonly heading: string
  readonly one: string
  readonly two: string
  readonly note: string
}

const said: Readonly<Record<Lang, Said>> = {
  en: {
    title: 'Report of a sample network',
    heading: 'What was done',
    one: 'The sample network met on 3 May 2021 and adopted D-2021-03.',
    two: 'Nothing else was decided.',
    note: 'See the plan.',
  },
  fr: {
    title: 'Rapport d’un réseau modèle',
    heading: 'Ce qui a été fait',
    one: 'Le réseau modèle s’est réuni le 3 mai 2021 et a adopté D-2021-03.',
    two: 'Rien d’autre n’a été décidé.',
    note: 'Voir le plan.',
  },
  es: {
    title: 'Informe de una red modelo',
    heading: 'Qué se hizo',
    one: 'La red modelo se reunió el 3 de mayo de 2021 y aprobó D-2021-03.',
    two: 'No se decidió nada más.',
    note: 'Véase el plan.',
  },
  ru: {
    title: 'Доклад образцовой сети',
    heading: 'Что было сделано',
    one: 'Образцовая сеть собралась 3 мая 2021 года и приняла D-2021-03.',
    two: 'Больше ничего не решено.',
    note: 'См. план.',
  },
  zh: {
    title: '示范网络的报告',
    heading: '所做的工作',
    one: '示范网络于 2021 年 5 月 3 日开会并通过了 D-2021-03。',
    two: '没有作出其他决定。',
    note: '见计划。',
  },
  ar: {
    title: 'تقرير شبكة نموذجية مثالية',
    heading: 'ما تم إنجازه',
    one: 'اجتمعت الشبكة النموذجية في 3 أيار 2021 واعتمدت D-2021-03 بعد النظر فيه.',
    two: 'لم يتقرر شيء آخر.',
    note: 'انظر الخطة.',
  },
}

const outlineIn = (lang: Lang): Outline => {
  const { title, heading, one, two, note } = said[lang]
  return {
    lang,
    title,
    runningHead: 'X/2021/7',
    meta: { author: 'A sample network', created: new Date('2021-07-01T12:00:00Z') },
    blocks: [
      { heading: 1, content: [{ text: heading }] },
      { paragraph: [{ text: one, note: [{ text: note }] }], number: 1 },
      { paragraph: [{ text: two }], number: 2 },
    ],
  }
}

test('a report that we printed ourselves is read back in six languages: title, heading, numbers, words, note', async () => {
  for (const lang of Object.keys(said).filter((one): one is Lang => one in said)) {
    const text = await readText(await toPdf(outlineIn(lang)))
    const { title, heading, one, two, note } = said[lang]
    assert.equal(text.title, title, lang)
    assert.equal(text.direction, lang === 'ar' ? 'rtl' : 'ltr')
    assert.deepEqual(headingsOf(text), [title, heading], lang)
    assert.deepEqual(
      numberedOf(text),
      [
        ['1', whole(one, lang)],
        ['2', whole(two, lang)],
      ],
      lang,
    )
    assert.deepEqual(
      text.notes.map((each) => [each.text, each.place.part]),
      [[whole(note, lang), 3]],
      lang,
    )
  }
})

const whole = (sentence: string, lang: Lang): string => (lang === 'zh' ? sentence.replace(/。$/, '') : sentence)

const headingsOf = ({ blocks }: Text): string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))

/**
 * Without the number that is printed before them. A Chinese full stop is in the file as a text beside the glyph only
 * (ActualText), which the library that we read with passes over.
 */
const numberedOf = ({ blocks }: Text) =>
  blocks
    .filter(({ number }) => number !== undefined)
    .map(({ number, text }) => [number, text.replace(/^\d+\.\s+|\s+$/g, '')])
