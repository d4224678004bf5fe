/** The properties of an Outlook message or file by their number: bytes as they stand, and whether they are UTF-16. */
export type Properties = ReadonlyMap<number, { readonly bytes: Buffer; readonly unicode: boolean }>

const propertiesMax = 2_000
/** How many bytes each type takes that has no length of its own. */
const fixed: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
])
const kinds = { text: 0x1e, unicode: 0x1f, object: 0x0d, binary: 0x1_02 } as const
/** A file that is itself a message stands behind the sixteen bytes that name its interface. */
const interfaceBytes = 16

/** Reads a list of properties as MS-OXTNEF lays them out. Where it is damaged, those before are kept. */
export function propertiesIn(data: Buffer): Properties {
  const found = new Map<number, { bytes: Buffer; unicode: boolean }>()
  if (data.length < 4) return found
  const count = Math.min(data.readUInt32LE(0), propertiesMax)
  let at = 4
  for (let done = 0; done < count && at + 4 <= data.length; done += 1) {
    const [type, id] = [data.readUInt16LE(at), data.readUInt16LE(at + 2)]
    const after = id >= 0x80_00 ? afterName(data, at + 4) : at + 4
    const value = after === undefined ? undefined : valueAt(data, after, type)
    if (value === undefined) break
    if (!found.has(id)) found.set(id, { bytes: value.bytes, unicode: (type & 0xf_ff) === kinds.unicode })
    at = value.end
  }
  return found
}

/** Past the name of a property that a program made up: an identifier, then a number or a text. */
function afterName(data: Buffer, at: number): number | undefined {
  if (at + 24 > data.length) return undefined
  const length = data.readUInt32LE(at + 20)
  return data.readUInt32LE(at + 16) === 0 ? at + 24 : at + 24 + padded(length)
}

function valueAt(data: Buffer, at: number, type: number): { bytes: Buffer; end: number } | undefined {
  const [plain, many] = [type & 0xf_ff, (type & 0x10_00) !== 0]
  const size = fixed.get(plain)
  if (size !== undefined && !many)
    return at + size > data.length ? undefined : { bytes: data.subarray(at, at + size), end: at + size }
  if (at + 4 > data.length) return undefined
  const count = data.readUInt32LE(at)
  if (size !== undefined)
    return at + 4 + count * size > data.length ? undefined : { bytes: Buffer.alloc(0), end: at + 4 + count * size }
  return variable(data, at + 4, { count, plain })
}

function variable(data: Buffer, from: number, { count, plain }: { count: number; plain: number }) {
  if (count > propertiesMax) return undefined
  let at = from
  let first: Buffer = Buffer.alloc(0)
  for (let done = 0; done < count; done += 1) {
    if (at + 4 > data.length) return undefined
    const length = data.readUInt32LE(at)
    if (at + 4 + length > data.length) return undefined
    const value = data.subarray(at + 4, at + 4 + length)
    if (done === 0) first = plain === kinds.object ? value.subarray(interfaceBytes) : value
    at += 4 + padded(length)
  }
  return { bytes: first, end: at }
}

const padded = (length: number): number => length + ((4 - (length % 4)) % 4)
