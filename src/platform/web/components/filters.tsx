import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Option } from './choices.tsx'

/** One way to narrow a list. With options it is chosen from a list that begins with `all` (empty: one must be chosen); without, it is a day. */
export type Filter = { readonly name: string; readonly label: string; readonly chosen: string } & (
  | { readonly options: readonly Option[]; readonly all: string }
  | { readonly options?: undefined }
)

type Props = { readonly lang: Lang; readonly action: string; readonly filters: readonly Filter[] }

/**
 * What narrows a list: a form that only reads, so its answer has an address of its own. On a desk it lies open above the
 * list; on a phone it is folded, unless something in it is chosen.
 */
export const Filters = ({ lang, action, filters }: Props) => (
  <details class="filters" open={filters.some(narrows)}>
    <summary>{speakPlatform(lang)('platform.filter')}</summary>
    <form method="get" action={action}>
      {filters.map((filter) => (
        <div>
          <label for={`by-${filter.name}`}>{filter.label}</label>
          <Choice {...filter} />
        </div>
      ))}
      <button type="submit" class="button quiet">
        {speakPlatform(lang)('platform.show')}
      </button>
    </form>
  </details>
)

// A choice that must be made, and a day, leave nothing out.
const narrows = (filter: Filter): boolean => filter.options !== undefined && filter.all !== '' && filter.chosen !== ''

function Choice(filter: Filter) {
  const { name, chosen } = filter
  if (filter.options === undefined)
    return <input type="date" id={`by-${name}`} name={name} value={chosen} placeholder="2021-03-21" dir="ltr" />
  return (
    <select id={`by-${name}`} name={name}>
      {filter.all === '' ? null : <option value="">{filter.all}</option>}
      {filter.options.map(({ value, label, lang }) => (
        <option value={value} selected={value === chosen} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  )
}
