import { isLang, langs } from '#platform/words'
import type { Lang } from '#platform/words'

/** Takes the language off the front of an address: `/fr/members` is `fr` and `/members`. */
export function splitPath(pathname: string): { lang: Lang | undefined; path: string } {
  const [, first = '', rest = ''] = /^\/([a-z]{2})(?:$|(\/.*)$)/.exec(pathname) ?? []
  return isLang(first) ? { lang: first, path: rest === '' ? '/' : rest } : { lang: undefined, path: pathname }
}

/** The address of a page in a language. */
export const hrefIn = (lang: Lang, path: string): string => (path === '/' ? `/${lang}` : `/${lang}${path}`)

/** The language a browser asks for, by its own order; English when it asks for none of ours. */
export function acceptedLanguage(header: string | undefined): Lang {
  const asked = (header ?? '')
    .split(',')
    .map((one) => {
      const [tag = '', ...rest] = one.trim().toLowerCase().split(';')
      const weight = Number(
        rest
          .find((part) => part.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? '1',
      )
      return { tag: tag.split('-')[0], weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return langs.find((lang) => lang === asked.find(({ tag }) => isLang(tag))?.tag) ?? 'en'
}
