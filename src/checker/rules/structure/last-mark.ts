import type { Block } from '#platform/texts'
import { langs } from '#platform/words'
import type { Enumeration } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const lastMark: Rule = {
  name: 'last-mark',
  kind: 'TYPO',
  certainty: 'certain',
  langs,
  bad: { text: 'The work included:\n- finding the logo;\n- writing to members;\n- planning the year', finds: ['year'] },
  good: {
    text: 'The work included:\n- finding the logo;\n- writing to members; and\n- planning the year.\nThe parts are:\n- Law\n- Water\n- Health',
  },
  others: [
    {
      bad: {
        text: '- We met in May.\n- We wrote a note\n- We asked the board.\n- We sent the letter.',
        finds: ['note'],
      },
      good: { text: '- We met in May.\n- We wrote a note.\n- We asked the board.\n- We sent the letter.' },
    },
    {
      bad: { lang: 'ar', text: 'شمل العمل:\n- استعادة الشعار؛\n- مراسلة الأعضاء؛\n- تخطيط السنة', finds: ['السنة'] },
      good: { lang: 'ar', text: 'شمل العمل:\n- استعادة الشعار؛\n- مراسلة الأعضاء؛\n- تخطيط السنة.' },
    },
    {
      bad: { lang: 'zh', text: '工作包括：\n- 找回徽标；\n- 致函成员；\n- 制定年度计划', finds: ['制定年度计划'] },
      good: { lang: 'zh', text: '工作包括：\n- 找回徽标；\n- 致函成员；\n- 制定年度计划。' },
    },
    {
      bad: { lang: 'ru', text: 'Работа включала:\n- поиск логотипа;\n- письма членам;\n- план на год', finds: ['год'] },
      good: { lang: 'ru', text: 'Работа включала:\n- поиск логотипа;\n- письма членам;\n- план на год.' },
    },
  ],
  find: ({ enumerations, text, blocks }) =>
    enumerations
      .filter(({ shape, items }) => shape === 'blocks' && !items.some(({ block }) => goesOn(blocks[block + 1])))
      .flatMap((list) => foundIn(list, text.format !== 'pdf')),
}

/** A paragraph that begins with a small letter is the rest of the one before it. */
const goesOn = (next: Block | undefined): boolean =>
  next !== undefined && next.kind === 'paragraph' && /^\s*\p{Ll}/u.test(next.text)

const fewest = 3

function foundIn({ items }: Enumeration, isTyped: boolean): Found[] {
  const marks = items.map(({ text }) => markOf(text))
  const [last] = items.slice(-1)
  if (items.length < fewest || last === undefined) return []
  const between = marks.slice(0, -1)
  // A list strung with semicolons is one sentence, which ends after its last item.
  if (isMostly(between, ';')) return marks.at(-1) === '' ? [foundAt(last, stopLike(items[0]?.text ?? ''))] : []
  // Paragraphs of a PDF may be cut where a note or a page begins.
  if (!isTyped) return []
  const unmarked = items.filter((_, at) => marks[at] === '')
  return isMostly(marks, '.') && unmarked.length === 1
    ? unmarked.map((item) => foundAt(item, stopLike(items.find((one) => one !== item)?.text ?? '')))
    : []
}

type Mark = ';' | '.' | '' | 'other'

function markOf(text: string): Mark {
  const end = text.trim().replace(/(?:[;；؛])\s*(?:and|or|et|ou|y|o|и|或|和|و)$/u, ';')
  if (/[;；؛]$/u.test(end)) return ';'
  if (/[.。．]["”»)]*$/u.test(end)) return '.'
  return /[\p{L}\p{N})”»]$/u.test(end) && !cut.test(end) ? '' : 'other'
}

/** No sentence ends with such a word: something was lost when the file was made. */
const cut =
  /\s(?:the|a|an|of|to|and|or|in|on|for|with|by|that|has|have|been|is|are|was|were|not|really|de|la|le|les|des|et|el|los|las|y|и|в|на)$/iu

const isMostly = (marks: readonly Mark[], mark: Mark): boolean =>
  marks.filter((one) => one === mark).length >= Math.max(2, marks.length * 0.75)

const stopLike = (text: string): string => (/[。；]/u.test(text) ? '。' : '.')

/** The last word, for that is where the mark is missing. */
function foundAt({ block, to, text }: Enumeration['items'][number], stop: string): Found {
  const word = /\S+\s*$/u.exec(text)?.[0] ?? ''
  const end = to - (word.length - word.trimEnd().length)
  return { at: { block, from: to - word.length, to: end }, instead: `${word.trim()}${stop}` }
}
