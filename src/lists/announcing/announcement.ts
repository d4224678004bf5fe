import { formatList, nativeNames, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { plainWords } from '../posting/laid-out.ts'
import { speak } from '../words/index.ts'

type Announced = { readonly title: Texts; readonly body: Texts }
type For = { readonly list: { readonly title: Texts }; readonly lang: Lang; readonly formal: boolean }

/**
 * An announcement as somebody reads it: in their language where it was written in it. Where it was not, the first line says,
 * in their language, which one it is in and which others there are.
 */
export function announcementIn({ title, body }: Announced, { list, lang, formal }: For) {
  const say = speak(lang)
  const told = textIn(body, lang)
  const others = Object.keys(body).flatMap((other) => (other === told.lang ? [] : [nameOf(other)]))
  const fallback =
    told.lang === lang
      ? []
      : [
          others.length === 0
            ? say('lists.only-in', { language: nativeNames[told.lang] })
            : say('lists.not-in-yours', { language: nativeNames[told.lang], others: formatList(lang, others) }),
        ]
  const listTitle = textIn(list.title, lang).text
  return {
    subject: textIn(title, told.lang).text,
    body: [
      ...fallback,
      plainWords(told.text),
      ['-- ', listTitle, say(formal ? 'lists.foot-formal' : 'lists.foot-announcement', { list: listTitle })].join('\n'),
    ].join('\n\n'),
  }
}

const nameOf = (lang: string): string => Object.entries(nativeNames).find(([code]) => code === lang)?.[1] ?? lang
