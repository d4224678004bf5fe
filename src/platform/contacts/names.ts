export type Names = { readonly given: string; readonly family: string }

const particles = /^(?:de|del|de la|da|dos|di|du|des|van|von|der|den|ter|ten|el|al|bin|ibn|bint|ben|abu|st\.?)$/iu

/**
 * A name in its two parts. `Hassan, Amina` says which is which, and so do capitals (`HASSAN Amina`, as lists of
 * participants print it); Chinese and Korean names begin with the family; otherwise it is the last word with its particles.
 */
export function splitName(whole: string): Names {
  const name = whole.replace(/^(?:mr|ms|mrs|miss|dr|prof|h\.?e|mme|m|sra?|г-жа|г-н)\.?\s+(?=\S+\s)/iu, '').trim()
  const comma = /^([^,]+),\s*([^,]+)/.exec(name)
  if (comma !== null) return { family: (comma[1] ?? '').trim(), given: (comma[2] ?? '').trim() }
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name)) return { family: name.slice(0, 1), given: name.slice(1) }
  const words = name.split(/\s+/).filter((word) => word !== '')
  const capital = words.filter(isCapitals)
  if (capital.length > 0 && capital.length < words.length)
    return { family: capital.join(' '), given: words.filter((word) => !isCapitals(word)).join(' ') }
  return byLastWord(words)
}

const isCapitals = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word)

function byLastWord(words: readonly string[]): Names {
  if (words.length < 2) return { given: '', family: words[0] ?? '' }
  let from = words.length - 1
  while (from > 1 && particles.test(words[from - 1] ?? '')) from -= 1
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') }
}

/** A name made of an address that holds one: `amina.hassan@…`. Nothing where it holds none: `ahassan2@…`. */
export function nameOfAddress(address: string): Names | undefined {
  const parts = (address.split('@')[0] ?? '').split(/[._]/).filter((part) => /^\p{L}[\p{L}'-]+$/u.test(part))
  const [first, ...rest] = parts.map(capitalised)
  return first === undefined || rest.length === 0 ? undefined : { given: first, family: rest.join(' ') }
}

const capitalised = (word: string): string =>
  word.replaceAll(/(^|[-'])(\p{L})/gu, (_, sign: string, letter: string) => `${sign}${letter.toUpperCase()}`)

/** Whether a name is only an address once more. */
export const isAddress = (name: string): boolean => /^\S+@\S+$/.test(name.trim())
