import PostalMime from 'postal-mime'
import { Unreadable } from '#platform/guards'
import { textOfDrafts } from './drafts.ts'
import { textOfHtml } from './html/read-html.ts'
import { withHeadingsByShape } from './numbered.ts'
import { draftsOfLines } from './plain/plain.ts'
import type { Remark, Text } from './text.ts'

/** What somebody wrote in a message: its body. What hangs on it are other files, and only named. */
export async function textOfMail(bytes: Uint8Array): Promise<Text> {
  const { subject, text, html, attachments } = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  const names = attachments
    .filter(({ related }) => related !== true)
    .map(({ filename, mimeType }) => filename ?? mimeType)
  const remarks: Remark[] =
    names.length === 0 ? [] : [{ key: 'texts.remark-attachments', values: { names: names.join(', ').slice(0, 500) } }]
  const title = subject?.trim() || null
  if (text !== undefined && text.trim() !== '') {
    const drafts = withHeadingsByShape(draftsOfLines(text))
    return textOfDrafts({ format: 'mail', title, drafts, remarks })
  }
  if (html === undefined || html.trim() === '') throw new Unreadable('texts', 'empty')
  const body = textOfHtml(html, 'mail')
  return { ...body, title, remarks: [...remarks, ...body.remarks] }
}
