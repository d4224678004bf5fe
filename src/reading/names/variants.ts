import type { KnownName } from '../known.ts'
import type { Mention } from '../reading.ts'

export type Variant = { readonly said: string; readonly form: Mention['form']; readonly exact: boolean }

/** The ways in which a name stands in texts, its own way first. */
export function variantsOf({ said, lang, form }: KnownName, kind: Mention['kind']): Variant[] {
  if (form === 'acronym' && isAcronym(said)) return [{ said, form, exact: true }]
  // Arabic and Chinese have short forms, and no capitals to make them of.
  if (form === 'acronym' && !/[\p{Lu}\p{Ll}]/u.test(said)) return [{ said, form, exact: false }]
  const own: Variant = { said, form: form === 'name' ? 'name' : 'alias', exact: form === 'alias' && isAcronym(said) }
  const short = lang === 'en' ? said.replace(/\bUnited Nations\b/, 'UN') : said
  const shorter = lang === 'ru' ? said.replace(/Организации Объединенных Наций/u, 'ООН') : short
  const alias: Variant[] = shorter === said ? [] : [{ said: shorter, form: 'alias', exact: false }]
  return [own, ...alias, ...(kind === 'country' ? partsOf(said, lang) : [])]
}

// «LNOB», «УВКПЧ», «UN-Women»; a short form with an ordinary word in it is read like a name.
const isAcronym = (said: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(said) && (!/\p{L}\p{Ll}{3}/u.test(said) || /^(?:UN|ONU)-/.test(said))

/** The word by which people call a country whose official name is longer: «Moldova», «Iran», «Tanzania». */
function partsOf(said: string, lang: string): Variant[] {
  const bracket = /^(.+?) \(/u.exec(said)?.[1]
  const after = lang === 'en' ? /^(?:United )?(?:Republic|State) of (?!Korea|the)(.+)$/.exec(said)?.[1] : undefined
  const part = bracket ?? after
  return part === undefined ? [] : [{ said: part, form: 'part', exact: false }]
}
