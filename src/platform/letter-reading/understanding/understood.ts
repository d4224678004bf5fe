import type { Bounce, LetterKind, News } from '../letter.ts'
import { bounceIn } from './bounce.ts'
import { kindOf } from './kind.ts'
import { newsIn } from './news.ts'
import type { Plain } from './plain.ts'
import { writtenIn } from './written.ts'
import type { Written } from './written.ts'

export type Told = Written & {
  readonly kind: LetterKind
  readonly bounce: Bounce | undefined
  readonly news: News | undefined
}

/** What a letter means: who speaks, what was written just now, and what it tells of a person. */
export function understood(letter: Plain): Told {
  const words = writtenIn(letter.text, letter.from?.name)
  const bounce = bounceIn(letter)
  const kind = kindOf({ letter, written: words.written, bounce })
  return { ...words, kind, bounce, news: kind === 'away' ? newsIn(letter) : undefined }
}
