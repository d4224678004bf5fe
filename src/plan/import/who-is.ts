import { refuse } from '#platform/acts'
import { nearest } from '#platform/commands'
import { termId, termNamed } from '#terminology'
import type { Names } from '#terminology'

/** Who a name in a table is: an entity with an official name, or nobody that we know and whose name is nearest. */
export type Who = { readonly entity: string } | { readonly unknown: string; readonly near: string | undefined }

/**
 * Makes names of a table known: entities by any name, now or formerly; people by the entity whose post they hold ("USG
 * DPPA"); posts of the Executive Office; what the table itself says in brackets ("EOSG (USG Policy)"); and what the
 * person who imports says, `DSG=EOSG`.
 */
export function whoIs(names: Names, { knownAs, seen }: { knownAs: readonly string[]; seen: readonly string[] }) {
  const told = new Map(knownAs.map((given) => toldBy(names, given)))
  const taught = new Map(seen.flatMap((name) => taughtBy(names, name)))
  const labels = names.all('entity').map((id) => names.label(id, 'en').text)
  return (name: string): Who => {
    const entity = told.get(name) ?? entityNamed(names, name) ?? taught.get(name) ?? postOf(names, name)
    return entity === undefined ? { unknown: name, near: nearestTo(name, labels) } : { entity }
  }
}

function toldBy(names: Names, given: string): [string, string] {
  const [, name = '', entity = ''] = /^(.+)=([^=]+)$/s.exec(given) ?? refuse('plan.import-bad-map', { given })
  const id = termNamed(names, 'entity', entity.trim())
  return [name.trim(), id ?? refuse('plan.import-not-an-entity', { name: entity.trim() })]
}

const entityNamed = (names: Names, name: string): string | undefined =>
  termNamed(names, 'entity', name) ?? termNamed(names, 'entity', name.replace(bracketed, '').trim())

const bracketed = /\s*\(([^()]+)\)\s*$/

/** "EOSG (USG Policy)" says that the post is in that office; "(ODSG)" is the office of the DSG. */
function taughtBy(names: Names, name: string): [string, string][] {
  const post = bracketed.exec(name)?.[1]?.trim()
  const entity = termNamed(names, 'entity', name.replace(bracketed, '').trim())
  if (post === undefined || entity === undefined) return []
  return [post, post.replace(/^O(?=[A-Z]{2,}$)/, '')].map((one) => [one, entity])
}

// How posts at the head of an entity are written before its name.
const post =
  /^(?:USG|ASG|SG|ED|DED|DG|DDG|HC|DHC|SRSG|Chair|Co-?Chairs?|Vice-?Chair|Rector|Administrator|President|Head|Director(?:-General)?|Executive Director|Executive Secretary|High Commissioner|Under-Secretary-General|Assistant Secretary-General|Secretary-General)(?: of| for|,)?\s+(?:the\s+)?/i

function postOf(names: Names, name: string): string | undefined {
  const office = termNamed(names, 'office', name)
  if (office !== undefined && ofTheExecutiveOffice.has(names.codeOf(office))) return termId('entity', 'EOSG')
  return post.test(name) ? entityNamed(names, name.replace(post, '')) : undefined
}

const ofTheExecutiveOffice: ReadonlySet<string> = new Set(['secretary-general', 'deputy-secretary-general'])

function nearestTo(name: string, labels: readonly string[]): string | undefined {
  const bare = name.replace(post, '').replace(bracketed, '').trim()
  const byFolded = new Map(labels.map((label) => [label.toLowerCase(), label]))
  const near = nearest(bare, [...byFolded.keys()])
  return near === undefined ? undefined : byFolded.get(near)
}
