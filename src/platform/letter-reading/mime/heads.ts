/** A head as it stands: the name in small letters, the value unfolded, each byte one character. */
export type RawHead = { readonly name: string; readonly value: string }

/** The heads on top of a letter or a part, and where its body starts. `cut`: more of them than are read. */
export function headsOf(bytes: Buffer, maxBytes: number): { heads: RawHead[]; bodyAt: number; cut: boolean } {
  const end = endOfHeads(bytes)
  const text = bytes.toString('latin1', 0, Math.min(end.at, maxBytes))
  const heads: RawHead[] = []
  let open: { name: string; lines: string[] } | undefined
  const close = (): void => {
    if (open !== undefined) heads.push({ name: open.name, value: open.lines.join(' ').trim() })
  }
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && open !== undefined) {
      open.lines.push(line.trim())
      continue
    }
    const named = /^([!-9;-~]{1,200})[ \t]{0,20}:(.*)$/s.exec(line)
    // The line `From somebody …` of a mailbox file, or rubbish: no head, and nothing goes on under it.
    if (named === null) continue
    close()
    open = { name: (named[1] ?? '').toLowerCase(), lines: [(named[2] ?? '').trim()] }
  }
  close()
  return { heads, bodyAt: end.bodyAt, cut: end.at > maxBytes }
}

function endOfHeads(bytes: Buffer): { at: number; bodyAt: number } {
  if (bytes[0] === 0x0a) return { at: 0, bodyAt: 1 }
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { at: 0, bodyAt: 2 }
  const plain = bytes.indexOf('\n\n', 0, 'latin1')
  const usual = bytes.indexOf('\n\r\n', 0, 'latin1')
  if (plain === -1 && usual === -1) return { at: bytes.length, bodyAt: bytes.length }
  if (usual === -1 || (plain !== -1 && plain < usual)) return { at: plain, bodyAt: plain + 2 }
  return { at: usual, bodyAt: usual + 3 }
}
