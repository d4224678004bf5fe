import * as v from 'valibot'
import { act, line, optional } from '#platform/acts'
import { isZone, langs } from '#platform/words'

/**
 * Changes how somebody's own pages and letters look: language and zone go with the account. Theme, density
 * and single keys belong to the screen in front of them, so they go back in the outcome for the browser to keep, and nowhere else.
 */
export const changeSettings = act({
  name: 'accounts.change-settings',
  asks: v.strictObject({
    lang: v.picklist(langs, 'platform.choose-one'),
    zone: v.pipe(line(60), v.check(isZone, 'platform.choose-one')),
    theme: optional(v.picklist(['light', 'dark'], 'platform.choose-one')),
    density: optional(v.picklist(['compact'], 'platform.choose-one')),
    keys: optional(v.picklist(['yes'], 'platform.choose-one')),
  }),
  keeps: ['theme', 'density', 'keys'],
  may: ({ by }) => by.id !== null,
  async does({ tx, by, newId }, { lang, zone, theme, density, keys }) {
    await tx.updateTable('accounts').set({ lang, zone }).where('accounts.id', '=', by.id).execute()
    return {
      about: by.id ?? newId(),
      audience: `person:${by.id}`,
      theme: theme ?? null,
      density: density ?? null,
      keys: keys ?? null,
    }
  },
})
