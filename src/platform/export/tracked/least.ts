import type { Stretch } from './places.ts'

/** The least that has to be struck out and written, in whole words, so that a reader sees what is changed and no more. */
export function least(whole: string, { from, to }: Stretch, instead: string): Stretch & { readonly text: string } {
  const was = whole.slice(from, to)
  const start = sharedStart(was, instead)
  const end = sharedEnd(was.slice(start), instead.slice(start))
  return { from: from + start, to: to - end, text: instead.slice(start, instead.length - end) }
}

function sharedStart(was: string, now: string): number {
  let shared = 0
  while (shared < Math.min(was.length, now.length) && was[shared] === now[shared]) shared += 1
  while (shared > 0 && (cutsWord(was, shared) || cutsWord(now, shared))) shared -= 1
  return shared
}

function sharedEnd(was: string, now: string): number {
  let shared = 0
  while (shared < Math.min(was.length, now.length) && was.at(-1 - shared) === now.at(-1 - shared)) shared += 1
  while (shared > 0 && (cutsWord(was, was.length - shared) || cutsWord(now, now.length - shared))) shared -= 1
  return shared
}

const cutsWord = (text: string, at: number): boolean => isLetter(text[at - 1]) && isLetter(text[at])

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(sign)
