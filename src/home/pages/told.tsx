import { Written } from '#platform/web'
import type { Sentence } from '../happenings.ts'

type Props = { readonly sentence: Sentence; readonly href: (path: string) => string }

/**
 * A sentence of the log. It is ours, so it runs in the direction of the page, whatever name it begins with; the name of the
 * record leads to the record, where that can be read anywhere.
 */
export function Told({ sentence: { before, what, after }, href }: Props) {
  if (what === undefined) return <>{before}</>
  const name = <Written text={what.label} lang={what.lang} />
  return (
    <>
      {before}
      {what.path === undefined ? name : <a href={href(what.path)}>{name}</a>}
      {after}
    </>
  )
}
