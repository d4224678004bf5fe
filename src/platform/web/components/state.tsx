import type { Child } from 'hono/jsx'
import { formatDay, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'

/** Where something stands. Days are counted, never coloured only; a reason or name goes into the children. */
export type StateOf =
  | { readonly kind: 'not-started' | 'on-time' | 'adopted' | 'withdrawn' | 'draft' | 'paused' }
  | { readonly kind: 'in-progress'; readonly done?: number; readonly of?: number }
  | { readonly kind: 'due-soon'; readonly days: number }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'done'; readonly on?: string }
  | { readonly kind: 'under-silence'; readonly until?: string }
  | { readonly kind: 'silence-broken'; readonly by?: string }
  | { readonly kind: 'inactive'; readonly since?: string }

export type StateKind = StateOf['kind']

/** The state in words; `until`, `since` and `by` come as the words to be shown, `on` as a day. */
export function stateWords(lang: Lang, state: StateOf): string {
  const say = speakPlatform(lang)
  switch (state.kind) {
    case 'in-progress':
      return state.of === undefined
        ? say('platform.in-progress')
        : say('platform.in-progress-of', { count: `${state.done ?? 0}/${state.of}` })
    case 'due-soon':
      return state.days === 0 ? say('platform.due-today') : say('platform.due-in', { n: state.days })
    case 'late':
      return say('platform.late', { n: state.days })
    case 'done':
      return state.on === undefined ? say('platform.done') : say('platform.done-on', { day: formatDay(lang, state.on) })
    case 'under-silence':
      return state.until === undefined
        ? say('platform.under-silence')
        : say('platform.under-silence-until', { until: state.until })
    case 'silence-broken':
      return state.by === undefined
        ? say('platform.silence-broken')
        : say('platform.silence-broken-by', { by: state.by })
    case 'inactive':
      return state.since === undefined
        ? say('platform.inactive')
        : say('platform.inactive-since', { since: state.since })
    default:
      return say(`platform.${state.kind}`)
  }
}

/** A state as a word with its class. Children replace the words when the room knows better ones. */
export const State = ({ lang, state, children }: { lang: Lang; state: StateOf; children?: Child }) => (
  <span class={`state ${state.kind}`}>{children ?? stateWords(lang, state)}</span>
)
