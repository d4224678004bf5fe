import { shippedNames, termId } from '#terminology'
import { formatList } from '#platform/words'
import type { Lang } from '#platform/words'

const names = shippedNames('2021-01-01')

/** Languages by their names in a language, as a list. */
export const sayLanguages = (of: readonly Lang[], lang: Lang): string =>
  formatList(
    lang,
    of.map((one) => names.name(termId('term', `lang-${one}`), lang).text),
  )
