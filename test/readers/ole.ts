const sector = 512
const none = 0xffffffff

/** A compound file (MS-CFB) with streams of these names, each empty: as much of one as tells what it holds. */
export function oleWith(names: readonly string[]): Buffer {
  const header = Buffer.alloc(sector)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header)
  const fields: readonly (readonly [at: number, short: number])[] = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ]
  for (const [at, short] of fields) header.writeUInt16LE(short, at)
  for (const [at, long] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
  ] as const)
    header.writeUInt32LE(long, at)
  for (let at = 76; at < sector; at += 4) header.writeUInt32LE(at === 76 ? 0 : none, at)
  const table = Buffer.alloc(sector, 0xff)
  table.writeUInt32LE(0xfffffffd, 0)
  table.writeUInt32LE(0xfffffffe, 4)
  return Buffer.concat([header, table, ...['Root Entry', ...names].map(entry), Buffer.alloc(sector)])
}

function entry(name: string, at: number): Buffer {
  const one = Buffer.alloc(128)
  one.write(name, 'utf16le')
  one.writeUInt16LE((name.length + 1) * 2, 64)
  one[66] = at === 0 ? 5 : 2
  return one
}
