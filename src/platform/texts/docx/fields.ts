/** Fields: a code that nobody sees, then what it came to. They may stand inside each other. */
export type Fields = {
  readonly code: (words: string) => void
  readonly turn: (kind: string | undefined) => void
  /** Whether what is written now is seen, and where it leads to if the field is a link. */
  readonly shows: () => boolean
  readonly href: () => string | undefined
}

type Field = { code: string; shows: boolean; href?: string }

export function fieldsIn(): Fields {
  const open: Field[] = []
  return {
    code: (words) => {
      const field = open.at(-1)
      if (field !== undefined) field.code += words
    },
    turn: (kind) => {
      const field = open.at(-1)
      if (kind === 'begin') open.push({ code: '', shows: false })
      else if (kind === 'end') open.pop()
      else if (field !== undefined) Object.assign(field, { shows: true, href: hrefOf(field.code) })
    },
    shows: () => open.every(({ shows }) => shows),
    href: () => open.findLast(({ href }) => href !== undefined)?.href,
  }
}

function hrefOf(code: string): string | undefined {
  const told = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(code)
  if (told === null) return undefined
  return told[1] === undefined ? told[2] : `#${told[2] ?? ''}`
}
