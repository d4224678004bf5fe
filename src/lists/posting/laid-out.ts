import { named, ourAddress, pageLink } from '#platform/mail'
import type { House } from '#platform/acts'
import { formatBytes, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Office } from '../list.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

type Own = Pick<List, 'name' | 'title' | 'tag' | 'replies' | 'lang'>

export type Posted = {
  readonly id: string
  readonly number: number
  readonly subject: string
  readonly authorName: string
  readonly authorAddress: string
  readonly text: string
  readonly messageId: string
  readonly parent: string | null
  readonly references: readonly string[]
  readonly files: readonly PostedFile[]
}
export type PostedFile = {
  readonly place: number
  readonly name: string
  readonly size: number
  /** The page of the text that it became a version of, and the number of that version. */
  readonly version: { readonly path: string; readonly title: string; readonly number: number } | undefined
}

type Where = Pick<House, 'config'>

export const addressOf = (house: Where, list: Pick<List, 'name'>, office?: Office): string =>
  ourAddress(house, office === undefined ? list.name : `${list.name}-${office}`)

/** RFC 2919: `pillar-2.network.example.org`, the same for ever. */
export const listId = ({ config }: Where, list: Pick<List, 'name'>): string => `${list.name}.${config.post.domain}`

/**
 * The heads of every letter to a list (RFC 2369, 2919), without those by which one leaves, which are the letter's own. No
 * answering machine speaks up after `Precedence: list`, and another list manager sees where the letter has been.
 */
export const listHeads = (house: Where, list: Own): Record<string, string> => ({
  'List-Id': `<${listId(house, list)}>`,
  'List-Post': `<mailto:${addressOf(house, list)}>`,
  'List-Help': `<mailto:${addressOf(house, list, 'request')}?subject=help>`,
  'List-Owner': `<mailto:${addressOf(house, list, 'owner')}>`,
  'List-Archive': `<${house.config.address}/lists/${list.name}/archive>`,
  'X-Loop': addressOf(house, list),
  Precedence: 'list',
})

/**
 * Heads of a post as it leaves: from the list's own address, so that no domain's policy refuses it (DMARC), with the
 * author's name; answers go where the list says. There is no Sender besides: it would be the same address.
 */
export function postHeads(house: Where, list: Own, post: Posted): Record<string, string> {
  const to = { list: addressOf(house, list), author: post.authorAddress }
  const answers = list.replies === 'both' ? [to.author, to.list] : [to[list.replies]]
  const name = speak(list.lang)('lists.via', { who: post.authorName, list: plainTitle(list) })
  return {
    ...listHeads(house, list),
    From: named(name, to.list),
    'Reply-To': answers.join(', '),
    'Auto-Submitted': 'no',
    References: [...post.references.filter((one) => one !== post.messageId), post.messageId].slice(-12).join(' '),
    ...(post.parent === null ? {} : { 'In-Reply-To': post.parent }),
    'X-Colonnade-Post': post.id,
  }
}

export const plainTitle = (list: Pick<List, 'title' | 'lang'>): string => textIn(list.title, list.lang).text

/** The subject with the list's tag, once, in front of it or behind `Re:`, as programs keep it. */
export function tagged(subject: string, tag: string | null, lang: Lang): string {
  const told = subject.trim() === '' ? speak(lang)('lists.no-subject') : subject.trim()
  return tag === null || told.toLowerCase().includes(`[${tag.toLowerCase()}]`) ? told : `[${tag}] ${told}`
}

/**
 * What somebody reads: the author's words, what hung on them as links with their sizes, and below how to answer and how to
 * take less of it. Nothing that an author wrote can be one of our own links.
 */
export function bodyOf(house: Where, list: Own, post: Posted, lang: Lang): string {
  const say = speak(lang)
  const files = post.files.flatMap((file) => [fileLine(list, post, { file, lang }), ''])
  const foot = [
    say('lists.foot-answer', { to: list.replies }),
    `${say('lists.foot-post', { number: String(post.number) })} ${pageLink(postPath(list, post.number))}`,
    say('lists.foot-less', { address: addressOf(house, list, 'request') }),
  ]
  return [plainWords(post.text), '', ...files, '-- ', textIn(list.title, lang).text, ...foot].join('\n')
}

export const postPath = (list: Pick<List, 'name'>, number: number): string =>
  `/lists/${list.name}/archive/posts/${number}`

/** What people wrote, so that no part of it is taken for a link of ours when the letter is laid out. */
export const plainWords = (text: string): string => text.replaceAll(/<colonnade:/gi, '<colonnade: ').trim()

function fileLine(list: Own, post: Posted, { file, lang }: { file: PostedFile; lang: Lang }): string {
  const say = speak(lang)
  const size = formatBytes(lang, file.size)
  if (file.version === undefined)
    return `${say('lists.file-line', { name: plainWords(file.name), size })}\n${pageLink(filePath(list, post.number, file.place))}`
  const { title, number, path } = file.version
  const told = { name: plainWords(file.name), size, title, number: String(number) }
  return `${say('lists.version-line', told)}\n${pageLink(path)}`
}

export const filePath = (list: Pick<List, 'name'>, number: number, place: number): string =>
  `/lists/${list.name}/archive/files/${number}/${place}`
