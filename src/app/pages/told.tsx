import { Written } from '#platform/web'
import type { Sentence } from '../happenings.ts'

type Props = { readonly sentence: Sentence; readonly href: (path: string) => string }

/** A sentence of the log. The name of the record leads to it, where it can be read anywhere. */
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
