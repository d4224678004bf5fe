import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'

type Asked = { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> }

/** The language a command speaks: `--lang`, else LC_ALL before LC_MESSAGES before LANG (POSIX), else English. */
export function languageOf({ argv, env }: Asked): Lang {
  const words = beforeTheDashes(argv)
  const at = words.indexOf('--lang')
  const told = at < 0 ? words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[at + 1]
  const wanted =
    [told, env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '') ?? 'en'
  const lang = wanted.slice(0, 2).toLowerCase()
  return isLang(lang) ? lang : 'en'
}

/** The words that can be flags: what follows a bare `--` is taken as it stands. */
export const beforeTheDashes = (argv: readonly string[]): readonly string[] =>
  argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
