import { formatBytes } from '#platform/words'
import type { FileKind } from '../telling/print.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

/** A file that can be fetched. The size is unknown where the file could not be made; then `why` says so. */
export type FileLink = {
  readonly kind: FileKind
  readonly path: string
  readonly size: number | undefined
  readonly why?: string
}

/** The report as files, each with its size, so that nobody fetches more than their line can carry. */
export function FilesPart({ reader, files }: { reader: Reader; files: readonly FileLink[] }) {
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <p>
      {say('reports.files')}
      {': '}
      {files.map(({ kind, path, size, why }, at) => (
        <>
          {at === 0 ? null : ' · '}
          {size === undefined ? (
            <span>{say('reports.file-failed', { why: why ?? '' })}</span>
          ) : (
            <a href={href(path)}>
              {say(`reports.file-${kind}`)} {formatBytes(lang, size)}
            </a>
          )}
        </>
      ))}
    </p>
  )
}
