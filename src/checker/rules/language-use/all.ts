import type { Rule } from '../../rule.ts'
import { aAn } from './a-an.ts'
import { agreement } from './agreement.ts'
import { brokenParallel } from './broken-parallel.ts'
import { danglingAnd } from './dangling-and.ts'
import { doubleSpace } from './double-space.ts'
import { infinitiveForm } from './infinitive-form.ts'
import { languageMarks } from './language-marks.ts'
import { missingArticle } from './missing-article.ts'
import { notOrNow } from './not-or-now.ts'
import { oneOwnerMany } from './one-owner-many.ts'
import { pluralBeforeNoun } from './plural-before-noun.ts'
import { quoteStyle } from './quote-style.ts'
import { reversedCoordination } from './reversed-coordination.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { spaceInQuotes } from './space-in-quotes.ts'
import { spelling } from './spelling.ts'
import { wrongWord } from './wrong-word.ts'

export const languageUse: readonly Rule[] = [
  spelling,
  wrongWord,
  notOrNow,
  infinitiveForm,
  aAn,
  agreement,
  missingArticle,
  oneOwnerMany,
  pluralBeforeNoun,
  brokenParallel,
  danglingAnd,
  reversedCoordination,
  doubleSpace,
  spaceBeforeMark,
  spaceInQuotes,
  quoteStyle,
  languageMarks,
]
