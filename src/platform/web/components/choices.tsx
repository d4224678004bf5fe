import type { Child } from 'hono/jsx'
import { formatList, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { fieldId } from '../form-state.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { FieldFrame, GroupFrame, controlOf } from './field-frame.tsx'
import type { FieldProps } from './field-frame.tsx'

/** One thing to choose. `lang` is that of the label when it is a name people gave. */
export type Option = { readonly value: string; readonly label: string; readonly lang?: Lang; readonly hint?: Child }

type Props = FieldProps & { readonly options: readonly Option[] }

/** One of many, in a list that opens. It starts with an empty choice, so that nothing is chosen by accident. */
export function Select({ options, ...field }: Props) {
  const chosen = field.form.text(field.name)
  return (
    <FieldFrame field={field}>
      <select {...controlOf(field)}>
        <option value="">{speakPlatform(field.form.lang)('platform.choose')}</option>
        {options.map(({ value, label, lang }) => (
          <option value={value} selected={value === chosen} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <ConflictChoice field={field} said={labelIn(options)} />
    </FieldFrame>
  )
}

/** One of a few, all in sight. */
export const Radios = ({ options, ...field }: Props) => (
  <GroupFrame field={field}>
    <Choices type="radio" field={field} options={options} chosen={[field.form.text(field.name)]} />
    <ConflictChoice field={field} said={labelIn(options)} />
  </GroupFrame>
)

/** Any of several. The name ends with `[]`, and none chosen gives an empty list. */
export const Checkboxes = ({ options, ...field }: Props & { readonly name: `${string}[]` }) => (
  <GroupFrame field={field}>
    <input type="hidden" name={field.name} value="" />
    <Choices type="checkbox" field={field} options={options} chosen={field.form.texts(field.name)} />
    <ConflictChoice
      field={field}
      mine={field.form.texts(field.name).join(' ')}
      said={(answers) => formatList(field.form.lang, answers.split(' ').map(labelIn(options)))}
    />
  </GroupFrame>
)

/** One thing to agree to or not; sends `yes` when it is ticked. */
export function Checkbox(field: FieldProps) {
  const { required: _, ...control } = controlOf(field)
  const error = field.form.errors[field.name]
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      {error === undefined ? null : (
        <p class="error" id={`${control.id}-error`}>
          {error}
        </p>
      )}
      <div class="choices">
        <label for={control.id}>
          <input {...control} type="checkbox" value="yes" checked={field.form.text(field.name) === 'yes'} />
          <span>
            {field.label}
            {field.hint === undefined ? null : (
              <span class="hint" id={`${control.id}-hint`}>
                {field.hint}
              </span>
            )}
          </span>
        </label>
      </div>
    </div>
  )
}

const labelIn =
  (options: readonly Option[]) =>
  (answer: string): string =>
    options.find(({ value }) => value === answer)?.label ?? answer

function Choices({
  type,
  field,
  options,
  chosen,
}: Pick<Props, 'options'> & { field: FieldProps; type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const first = fieldId(field.name)
  return (
    <div class="choices">
      {options.map(({ value, label, lang, hint }, at) => {
        const id = at === 0 ? first : `${first}-${at}`
        return (
          <label for={id}>
            <input type={type} id={id} name={field.name} value={value} checked={chosen.includes(value)} />
            <span>
              <span lang={lang} dir={lang === undefined ? undefined : 'auto'}>
                {label}
              </span>
              {hint === undefined ? null : <span class="hint">{hint}</span>}
            </span>
          </label>
        )
      })}
    </div>
  )
}
