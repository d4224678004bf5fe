import { Parser } from 'htmlparser2'
import { closeLine, newSheet, sayWords, sheetText } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/**
 * What a letter in HTML shows, as the plain text that its writer's program might have sent beside it: quotes behind `> `, a
 * signature below `-- `, a rule where Outlook puts one above what is answered. Nothing it points to is fetched.
 */
export function textOfHtml(html: string): string {
  const sheet = newSheet()
  const parser = new Parser(
    {
      onopentag: (name, said) => open(sheet, name, said),
      ontext: (words) => sayWords(sheet, words),
      onclosetag: (name) => close(sheet, name),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  closeLine(sheet)
  return sheetText(sheet)
}

type Said = Readonly<Record<string, string>>

const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'object', 'svg', 'noscript', 'select'])
const apart = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'dl'])
const lines = new Set([
  'div',
  'tr',
  'li',
  'br',
  'section',
  'article',
  'header',
  'footer',
  'dt',
  'dd',
  'address',
  'center',
])
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base'])

function open(sheet: Sheet, name: string, said: Said): void {
  if (sheet.hidden > 0 || unseen.has(name) || isHidden(said)) {
    if (!empty.has(name)) sheet.hidden += 1
    return
  }
  if (apart.has(name)) closeLine(sheet, true)
  else if (lines.has(name)) closeLine(sheet, false, name === 'br')
  if (isSignature(said)) sheet.lines.push(`${'> '.repeat(sheet.depth)}-- `)
  openNamed(sheet, name, said)
}

function openNamed(sheet: Sheet, name: string, said: Said): void {
  if (name === 'blockquote') sheet.depth += 1
  if (name === 'pre') sheet.preformatted += 1
  if (name === 'ol') sheet.lists.push(0)
  if (name === 'ul') sheet.lists.push(undefined)
  if (name === 'li') sayWords(sheet, point(sheet))
  if ((name === 'td' || name === 'th') && sheet.line.trim() !== '') sheet.line += '  '
  if (name === 'hr') sheet.lines.push(`${'> '.repeat(sheet.depth)}${'_'.repeat(32)}`)
  if (name === 'img' && /^\S{1,4}$/u.test(said['alt'] ?? '')) sayWords(sheet, said['alt'] ?? '')
  if (name === 'a') sheet.link = { href: said['href'] ?? '', from: sheet.line.length }
}

function close(sheet: Sheet, name: string): void {
  if (sheet.hidden > 0) {
    if (!empty.has(name)) sheet.hidden -= 1
    return
  }
  if (name === 'a') sayWhere(sheet)
  if (apart.has(name)) closeLine(sheet, true)
  else if (lines.has(name) && name !== 'br') closeLine(sheet)
  if (name === 'blockquote') sheet.depth = Math.max(0, sheet.depth - 1)
  if (name === 'pre') sheet.preformatted = Math.max(0, sheet.preformatted - 1)
  if (name === 'ol' || name === 'ul') sheet.lists.pop()
}

// Words that hide from the reader are not what the writer said: preview lines of mass mailers, mostly.
const isHidden = (said: Said): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test((said['style'] ?? '').slice(0, 2000))

const isSignature = (said: Said): boolean =>
  /(?:^|[\s_])(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|signature)(?:$|\s)/i.test(
    `${said['class'] ?? ''} ${said['id'] ?? ''} ${said['data-smartmail'] ?? ''}`.slice(0, 500),
  )

function point(sheet: Sheet): string {
  const last = sheet.lists.length - 1
  const count = sheet.lists[last]
  if (count === undefined) return '- '
  sheet.lists[last] = count + 1
  return `${count + 1}. `
}

/** Where a link goes, behind its words, unless they say it themselves. */
function sayWhere(sheet: Sheet): void {
  const { link } = sheet
  sheet.link = undefined
  if (link === undefined || !/^https?:\/\//i.test(link.href) || link.href.length > 2_000) return
  const words = sheet.line.slice(link.from).trim()
  const bare = (address: string): string => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  if (words !== '' && bare(words) !== bare(link.href)) sheet.line += ` <${link.href}>`
}
