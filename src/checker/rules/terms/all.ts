import type { Rule } from '../../rule.ts'
import { agreedLanguage } from './agreed-language.ts'
import { discouragedTerm } from './discouraged-term.ts'
import { officialTitle } from './official-title.ts'
import { outdatedName } from './outdated-name.ts'
import { positionReworded } from './position-reworded.ts'

export const terms: readonly Rule[] = [officialTitle, discouragedTerm, outdatedName, agreedLanguage, positionReworded]
