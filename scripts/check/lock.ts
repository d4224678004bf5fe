import * as v from 'valibot'

const names = v.optional(v.record(v.string(), v.string()), {})

const manifestShape = v.object({
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
})

const entryShape = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  link: v.optional(v.boolean(), false),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: v.optional(v.record(v.string(), v.object({ optional: v.optional(v.boolean(), false) })), {}),
})

const lockShape = v.object({ lockfileVersion: v.literal(3), packages: v.record(v.string(), entryShape) })

type Entry = v.InferOutput<typeof entryShape>
type Entries = Readonly<Record<string, Entry>>

/**
 * What is wrong with a lock file: an address of somebody's registry, a package without its hash, a version that is not
 * exact, and anything that some platform needs and the file does not hold (npm leaves platform packages out when it is
 * run where another platform is installed, and says nothing).
 */
export function lockFaults(manifestText: string, lockText: string): string[] {
  const manifest = v.parse(manifestShape, JSON.parse(manifestText))
  const { packages } = v.parse(lockShape, JSON.parse(lockText))
  const wanted = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  return [
    ...wanted.flatMap(([name, version]) => versionFaults(name, version, packages)),
    ...Object.entries(packages).flatMap(([place, entry]) => (place === '' ? [] : entryFaults(place, entry))),
    ...Object.entries(packages).flatMap(([place, entry]) => lacking(place, entry, packages)),
  ]
}

function versionFaults(name: string, version: string, packages: Entries): string[] {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return [`${name} ${version} is not one exact version`]
  const locked = packages[`node_modules/${name}`]?.version
  return locked === version ? [] : [`${name} is ${version} in package.json and ${locked ?? 'missing'} in the lock file`]
}

function entryFaults(place: string, { resolved, integrity, link }: Entry): string[] {
  return [
    ...(resolved === undefined ? [] : [`${place} names an address: ${resolved}`]),
    ...(integrity === undefined && !link ? [`${place} has no hash`] : []),
  ]
}

function lacking(place: string, entry: Entry, packages: Entries): string[] {
  const peers = Object.keys(entry.peerDependencies).filter(
    (name) => entry.peerDependenciesMeta[name]?.optional !== true,
  )
  const needed = [...Object.keys(entry.dependencies), ...Object.keys(entry.optionalDependencies), ...peers]
  return needed
    .filter((name) => !placesFor(place, name).some((there) => Object.hasOwn(packages, there)))
    .map((name) => `${place === '' ? 'package.json' : place} needs ${name}, which the lock file does not hold`)
}

// Where Node looks for a package from a place: beside it, then one folder further up, and so on to the top.
function placesFor(place: string, name: string): string[] {
  const parts = place.split('/node_modules/')
  const above = parts.map((_, at) => `${parts.slice(0, parts.length - at).join('/node_modules/')}/node_modules/${name}`)
  return place === '' ? [`node_modules/${name}`] : [...above, `node_modules/${name}`]
}
