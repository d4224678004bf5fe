/** A stretch of a message: what somebody wrote, or what they quoted, which a page folds. */
export type Piece = { readonly kind: 'written' | 'quoted'; readonly text: string }

/**
 * Takes a message apart into what was written and what was quoted: lines that begin with `>`, and all that follows the line
 * by which a program introduces the letter that is answered, when nothing new comes after it.
 */
export function piecesOf({ text, written }: { readonly text: string; readonly written: string }): Piece[] {
  const byMarks = byLines(text)
  if (byMarks.some(({ kind }) => kind === 'quoted')) return byMarks
  // A quote without marks is known by what the reader of letters took for new; it stands whole at the top or it is not used.
  const own = written.trim()
  const whole = text.trim()
  if (own === '' || own === whole || !whole.startsWith(own)) return byMarks
  return [
    { kind: 'written', text: own },
    { kind: 'quoted', text: whole.slice(own.length).trim() },
  ]
}

function byLines(text: string): Piece[] {
  const pieces: { kind: Piece['kind']; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const kind = /^\s?>/.test(line) ? 'quoted' : 'written'
    const last = pieces.at(-1)
    // An empty line between two quotes belongs to them.
    if (last !== undefined && (last.kind === kind || (line.trim() === '' && last.kind === 'quoted')))
      last.lines.push(line)
    else pieces.push({ kind, lines: [line] })
  }
  return pieces.map(({ kind, lines }) => ({ kind, text: lines.join('\n').trim() })).filter((piece) => piece.text !== '')
}
