import * as v from 'valibot'

/**
 * What people call an output: `2.3`, `14`, `WP1-A`. Unique within its plan and part of its address, so no signs that an
 * address would need to escape, and not the word that stands in the same place in addresses of forms.
 */
export const label = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, 'plan.not-a-label'),
  v.maxLength(30, 'platform.too-long'),
  v.check((given) => given !== 'edit', 'plan.not-a-label'),
)

/** The next free label of a pillar: after `2.1` and `2.7` comes `2.8`. */
export function nextLabel(pillarNumber: number, labels: readonly string[]): string {
  const taken = labels.flatMap((one) => {
    const [pillar, number, ...more] = one.split('.')
    return pillar === String(pillarNumber) && /^\d+$/.test(number ?? '') && more.length === 0 ? [Number(number)] : []
  })
  return `${pillarNumber}.${Math.max(0, ...taken) + 1}`
}
