import type { CannotPrint } from '#platform/export'
import type { Lang } from '#platform/words'
import { speak } from './words/index.ts'

/** Why a report cannot be printed, as something the author can mend. */
export function whyNot({ fault }: CannotPrint, lang: Lang): string {
  const say = speak(lang)
  if (fault.code === 'no-title') return say('reports.no-title')
  if (fault.code === 'heading-skipped') return say('reports.heading-skipped', { text: fault.text })
  return say('reports.no-glyph', { signs: fault.characters ?? '' })
}
