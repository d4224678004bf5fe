/** What a mail server said: its number, the finer one when it gave one (`5.1.1`), and its words. */
export type Reply = { readonly code: number; readonly status: string; readonly words: string }

/** Takes the lines of an SMTP conversation apart into replies; bytes come in pieces of any size. */
export class Replies {
  #rest = ''
  #lines: string[] = []

  /** The replies that are complete with these bytes. Throws when the other side does not speak SMTP. */
  read(bytes: string): Reply[] {
    this.#rest += bytes
    if (this.#rest.length > restMax) throw new Error('the mail server sends no ends of lines')
    const pieces = this.#rest.split('\n')
    this.#rest = pieces.pop() ?? ''
    const done: Reply[] = []
    for (const piece of pieces) {
      const line = piece.replace(/\r$/, '')
      if (!/^\d{3}(?:[ -]|$)/.test(line) || this.#lines.length >= linesMax)
        throw new Error(`the other side speaks no SMTP: ${line.slice(0, 80)}`)
      this.#lines.push(line)
      if (line[3] === '-') continue
      done.push(replyOf(this.#lines))
      this.#lines = []
    }
    return done
  }
}

const restMax = 65_536
const linesMax = 200

function replyOf(lines: readonly string[]): Reply {
  const last = lines.at(-1) ?? ''
  // Heard byte by byte, read as UTF-8.
  const words = Buffer.from(lines.map((line) => line.slice(4).trim()).join('\n'), 'latin1').toString()
  const status = /^[245]\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(words)?.[0] ?? ''
  return { code: Number(last.slice(0, 3)), status, words }
}

/** A reply on one line, for people to read. */
export const said = ({ code, words }: Reply): string => `${code} ${words.replaceAll('\n', ' ')}`.slice(0, 500)

export const isYes = ({ code }: Reply): boolean => code >= 200 && code < 400
