import { pageLink } from '#platform/mail'
import { formatDay, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { plainWords, postPath } from '../posting/laid-out.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

/** A post as a digest tells it. */
export type Told = {
  readonly number: number
  readonly subject: string
  readonly authorName: string
  readonly written: string
  readonly sentAt: Date
  readonly files: number
}

/** A digest is read on slow lines: 30 KB with its heads, in any script. */
const bytesMax = 22_000
const excerptMax = 400

type Given = {
  readonly list: Pick<List, 'name' | 'title'>
  readonly lang: Lang
  readonly told: readonly Told[]
  readonly request: string
}

/** The text of a digest: what each message is and how it begins, as many as the size allows, and where the rest is. */
export function digestOf({ list, lang, told, request }: Given): string {
  const say = speak(lang)
  const title = textIn(list.title, lang).text
  const pieces: string[] = []
  let bytes = 0
  for (const one of told) {
    const piece = pieceOf(list, one, lang)
    bytes += Buffer.byteLength(piece)
    if (bytes > bytesMax) break
    pieces.push(piece)
  }
  const more = told.length - pieces.length
  return [
    say('lists.digest-lead', { list: title, n: told.length }),
    ...pieces,
    ...(more === 0 ? [] : [`${say('lists.digest-more', { n: more })} ${pageLink(`/lists/${list.name}/archive`)}`]),
    ['-- ', title, say('lists.foot-digest'), say('lists.foot-less', { address: request })].join('\n'),
  ].join('\n\n')
}

function pieceOf(list: Pick<List, 'name'>, { number, subject, authorName, written, sentAt, files }: Told, lang: Lang) {
  const say = speak(lang)
  const words = plainWords(written).replaceAll(/\s+/g, ' ')
  const excerpt = [...words].length > excerptMax ? `${[...words].slice(0, excerptMax).join('')} …` : words
  const head = subject.trim() === '' ? say('lists.no-subject') : plainWords(subject)
  return [
    `${number}. ${head}`,
    say('lists.digest-by', { who: plainWords(authorName), day: formatDay(lang, sentAt.toISOString().slice(0, 10)) }),
    excerpt,
    ...(files === 0 ? [] : [say('lists.n-files', { n: files })]),
    pageLink(postPath(list, number)),
  ].join('\n')
}
