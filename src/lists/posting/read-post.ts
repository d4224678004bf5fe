import type { Tx } from '#platform/db'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Hanging } from './files/keep-as-version.ts'
import type { Posted, PostedFile } from './laid-out.ts'

type Reads = Pick<Tx, 'selectFrom'>

/** A post as it was written down. */
export type PostRow = NonNullable<Awaited<ReturnType<typeof postRow>>>

export const postRow = (tx: Reads, post: string) =>
  tx
    .selectFrom('list_posts')
    .select([
      'list_posts.id',
      'list_posts.list',
      'list_posts.number',
      'list_posts.thread',
      'list_posts.subject',
      'list_posts.author',
      'list_posts.author_name as authorName',
      'list_posts.author_address as authorAddress',
      'list_posts.message_id as messageId',
      'list_posts.in_reply_to as inReplyTo',
      'list_posts.refs',
      'list_posts.text',
      'list_posts.written',
      'list_posts.lang',
      'list_posts.sent_at as sentAt',
      'list_posts.at',
      'list_posts.published_at as publishedAt',
      'list_posts.sent_out_at as sentOutAt',
    ])
    .where('list_posts.id', '=', post)
    .executeTakeFirst()

/** A file of a post, with the version of a text that it became, if it did and the viewer sees that text. */
export type PostFile = Hanging & {
  readonly document: string | null
  readonly version: string | null
  readonly became: {
    readonly slug: string
    readonly title: Parameters<typeof textIn>[0]
    readonly number: number
  } | null
}

/** What hangs on posts, in its order. */
export async function filesOf(tx: Reads, posts: readonly string[]): Promise<PostFile[]> {
  if (posts.length === 0) return []
  const rows = await tx
    .selectFrom('list_files')
    .leftJoin('documents', 'documents.id', 'list_files.document')
    .leftJoin('document_versions', 'document_versions.id', 'list_files.version')
    .select([
      'list_files.post',
      'list_files.place',
      'list_files.name',
      'list_files.type',
      'list_files.hash',
      'list_files.size',
      'list_files.document',
      'list_files.version',
      'documents.slug',
      'documents.title',
      'document_versions.number',
    ])
    .where('list_files.post', 'in', [...posts])
    .orderBy('list_files.post')
    .orderBy('list_files.place')
    .execute()
  return rows.map(({ slug, title, number, ...file }) => ({
    ...file,
    became: slug === null || title === null || number === null ? null : { slug, title, number },
  }))
}

/** A post as a letter tells it, with the names of texts in the reader's language. */
export async function postedOf(tx: Reads, post: string, lang: Lang): Promise<Posted> {
  const row = await postRow(tx, post)
  if (row === undefined || row.number === null) throw new Error(`${post} has no number yet`)
  const files = await filesOf(tx, [post])
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    authorName: row.authorName,
    authorAddress: row.authorAddress,
    text: row.text,
    messageId: row.messageId,
    parent: row.inReplyTo,
    references: row.refs,
    files: files.map(({ place, name, size, became }): PostedFile => ({
      place,
      name,
      size,
      version:
        became === null
          ? undefined
          : { path: `/documents/${became.slug}`, title: textIn(became.title, lang).text, number: became.number },
    })),
  }
}
