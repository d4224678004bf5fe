import { speakPlatform } from '#platform/words'
import { fieldId } from '../form-state.ts'
import type { FieldProps } from './field-frame.tsx'

type Props = {
  readonly field: FieldProps
  /** What the reader's own answer is; the text in the form when absent. */
  readonly mine?: string
  /** How an answer is called that is not a text itself: an option by its label. */
  readonly said?: (answer: string) => string
}

/**
 * Two people changed one field: below the reader's own text, which can still be edited, stands the other one, and the
 * reader says which is kept. Nothing when both wrote the same.
 */
export function ConflictChoice({ field: { form, name, label }, mine, said = itself }: Props) {
  const theirs = form.conflict?.theirs[name]
  if (theirs === undefined || theirs === (mine ?? form.text(name))) return null
  const say = speakPlatform(form.lang)
  const id = fieldId(name)
  return (
    <div class="conflict" role="group" aria-label={`${label}: ${say('platform.conflict-theirs')}`}>
      <p class="meta">{say('platform.conflict-theirs')}</p>
      <blockquote dir="auto">{theirs === '' ? say('platform.nothing') : said(theirs)}</blockquote>
      <input type="hidden" name={`_theirs.${name}`} value={theirs} />
      <div class="choices">
        <label for={`${id}-mine`}>
          <input type="radio" id={`${id}-mine`} name={`_keep.${name}`} value="mine" checked />
          {say('platform.conflict-keep-mine')}
        </label>
        <label for={`${id}-theirs`}>
          <input type="radio" id={`${id}-theirs`} name={`_keep.${name}`} value="theirs" />
          {say('platform.conflict-keep-theirs')}
        </label>
      </div>
    </div>
  )
}

const itself = (answer: string): string => answer
