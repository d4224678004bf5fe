/** Chance that a seed gives again (mulberry32). */
export function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const bytesMax = 100_000

/** A file as storage and mail spoil them: a byte flipped, the end cut, a piece doubled, two files spliced. */
export function spoiled(files: readonly Buffer[], random: (below: number) => number): Buffer {
  const pick = () => files[random(files.length)] ?? Buffer.alloc(0)
  let bytes = Buffer.from(pick())
  for (let times = 1 + random(6); times > 0; times -= 1) {
    const [at, to] = [random(bytes.length + 1), random(bytes.length + 1)].toSorted((one, other) => one - other)
    const kind = random(5)
    if (kind <= 1 && bytes.length > 0) bytes[random(bytes.length)] = random(256)
    if (kind === 2) bytes = bytes.subarray(0, to)
    if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at, to), bytes.subarray(to)])
    if (kind === 4) bytes = Buffer.concat([bytes.subarray(0, at), pick().subarray(random(20))])
    bytes = Buffer.from(bytes.subarray(0, bytesMax))
  }
  return bytes
}
