import { dirOf, langs, nativeNames, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { fieldId } from '../form-state.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { GroupFrame, controlOf } from './field-frame.tsx'
import type { FieldProps } from './field-frame.tsx'

type Props = FieldProps & { readonly long?: boolean; readonly rows?: number; readonly max?: number }

/**
 * A text in up to six languages, as `name.en`, `name.ar` and so on. The reader's language comes first; the others are
 * folded away unless one of them holds something.
 */
export function TextsField(props: Props) {
  const { form, name } = props
  const others = langs.filter((lang) => lang !== form.lang)
  const open = others.some(
    (lang) => form.text(`${name}.${lang}`) !== '' || form.errors[`${name}.${lang}`] !== undefined,
  )
  return (
    <GroupFrame field={props}>
      <span id={fieldId(name)} />
      <OneLanguage field={props} lang={form.lang} />
      <details open={open}>
        <summary>{speakPlatform(form.lang)('platform.other-languages')}</summary>
        {others.map((lang) => (
          <OneLanguage field={props} lang={lang} />
        ))}
      </details>
    </GroupFrame>
  )
}

function OneLanguage({ field, lang }: { field: Props; lang: Lang }) {
  const { form, label, long, rows = 4, max } = field
  const name = `${field.name}.${lang}`
  // At least one language is needed, not a certain one, so none of them is required by itself.
  const one = { form, name, label: `${label} (${nativeNames[lang]})`, optional: true }
  const control = { ...controlOf(one), lang, dir: dirOf(lang), maxlength: max }
  return (
    <div class="one-language">
      <label for={fieldId(name)} lang={lang}>
        <bdi>{nativeNames[lang]}</bdi>
      </label>
      {form.errors[name] === undefined ? null : (
        <p class="error" id={`${fieldId(name)}-error`}>
          {form.errors[name]}
        </p>
      )}
      {long === true ? (
        <textarea {...control} rows={rows}>
          {form.text(name)}
        </textarea>
      ) : (
        <input {...control} type="text" value={form.text(name)} />
      )}
      <ConflictChoice field={one} />
    </div>
  )
}
