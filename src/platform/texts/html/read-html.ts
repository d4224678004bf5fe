import { Parser } from 'htmlparser2'
import { textOfDrafts } from '../drafts.ts'
import { withHeadingsByShape } from '../numbered.ts'
import type { Format, Text } from '../text.ts'
import { newPage } from './page.ts'
import type { Page } from './page.ts'
import { closeTag, openTag } from './tags.ts'
import { endBlock, say } from './words.ts'

/** A page of the web as it reads without its looks and its programs. Nothing it points to is fetched. */
export function textOfHtml(html: string, format: Format = 'html'): Text {
  const page = newPage()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(page, name, attributes),
      ontext: (words) => say(page, words),
      onclosetag: (name) => closeTag(page, name),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  endBlock(page)
  return textOfPage(page, format)
}

function textOfPage(page: Page, format: Format): Text {
  const title = page.title.replaceAll(/\s+/g, ' ').trim()
  const text = textOfDrafts({
    format,
    title: title === '' ? null : title,
    drafts: withHeadingsByShape(page.rows.drafts),
    notes: [...page.notes].map(([key, drafts]) => ({ key, text: drafts.map((draft) => draft.text).join('\n') })),
    remarks: page.hidden === 0 ? [] : [{ key: 'texts.remark-hidden', values: { count: page.hidden } }],
  })
  return { ...text, lang: page.lang }
}
