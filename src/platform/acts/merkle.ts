import { createHash } from 'node:crypto'

/** SHA-256 of the parts, each preceded by its length, so that no two different lists of parts give the same bytes. */
export function digest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest()
}

/**
 * The Merkle root of leaves in their order. Leaves and inner nodes are hashed with different marks, as in RFC 6962
 * section 2.1, so that an inner node can never be passed off as a leaf.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  let level = leaves.map((leaf) => digest('leaf', leaf))
  if (level.length === 0) return digest('empty')
  while (level.length > 1) level = pairs(level)
  return level[0] ?? digest('empty')
}

function pairs(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]]
    if (left === undefined) continue
    above.push(right === undefined ? left : digest('node', left, right))
  }
  return above
}
