import { unzipSync } from 'fflate'
import { Unreadable, guardZip } from '#platform/guards'
import { walkXml } from './xml.ts'

/** What another part or a place outside is to a part. */
type Relation = { readonly type: string; readonly target: string; readonly outside: boolean }

/** An Office file: named parts, and what they are to each other. */
export type Package = {
  readonly names: readonly string[]
  readonly part: (name: string) => Uint8Array | undefined
  readonly relations: (of: string) => ReadonlyMap<string, Relation>
}

/** Opens the zip behind the guard; a part is unpacked when it is asked for. */
export function openPackage(bytes: Uint8Array): Package {
  const given = guardZip(bytes, 'texts')
  const names = new Map(given.map((name) => [plain(name), name]))
  const part = (name: string): Uint8Array | undefined => {
    const real = names.get(plain(name))
    return real === undefined ? undefined : unpacked(bytes, real)
  }
  return { names: [...names.keys()], part, relations: (of) => relationsOf(part(relationsPart(of)), of) }
}

const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

function unpacked(bytes: Uint8Array, name: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: (file) => file.name === name })[name]
  } catch {
    throw new Unreadable('texts', 'damaged')
  }
}

const relationsPart = (of: string): string => {
  const slash = of.lastIndexOf('/') + 1
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`
}

function relationsOf(xml: Uint8Array | undefined, of: string): Map<string, Relation> {
  const relations = new Map<string, Relation>()
  if (xml === undefined) return relations
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const { Id: id, Type: type, Target: target } = attributes
      if (!name.endsWith(':Relationship') || id === undefined || type === undefined || target === undefined) return
      const outside = attributes['TargetMode'] === 'External'
      relations.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? target : within(of, target),
        outside,
      })
    },
  })
  return relations
}

/** A target as a part's name: beside the part that names it, or from the root. */
function within(of: string, target: string): string {
  if (target.startsWith('/')) return plain(target)
  const steps = of.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  return steps.join('/')
}
