import { plain } from './plain.ts'

type Lines = { readonly text: string; readonly written: string }

/**
 * What somebody wrote, with the numbers of the questions that they wrote it under: who answers between the lines of our letter
 * does not repeat them. Only where nothing that was written has a number of its own.
 */
export function withNumbers({ text, written }: Lines): string {
  const own = new Set(linesIn(written))
  if (own.size === 0 || [...own].some((line) => /^\W{0,3}\p{Nd}/u.test(line))) return written
  const numbered: string[] = []
  let number: string | undefined
  let under = 0
  for (const line of linesIn(text)) {
    const quoted = /^(?:>\s*)+(\p{Nd}{1,2})\.\s/u.exec(plain(line))
    if (quoted !== null) number = quoted[1]
    if (quoted !== null || line.startsWith('>') || !own.has(line)) continue
    if (number !== undefined) under += 1
    numbered.push(number === undefined ? line : `${number}: ${line}`)
    number = undefined
  }
  return under === 0 ? written : numbered.join('\n')
}

const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
