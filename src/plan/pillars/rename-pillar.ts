import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import { versionToEdit } from '../versions/next-version.ts'
import { entryAsked } from './add-pillar.ts'

/**
 * Gives a pillar another number or other names. The pillar stays the same: its address, its outputs and its leads are
 * not touched. In a version that has reached its final form this starts the next version.
 */
export const renamePillar = act({
  name: 'plan.rename-pillar',
  asks: v.strictObject({ version: id, pillar: id, ...entryAsked }),
  may: holds('secretariat'),
  async does(scene, asked) {
    const version = await versionToEdit(scene, asked.version)
    const renamed = await scene.tx
      .updateTable('pillar_entries')
      .set({
        number: asked.number,
        name: asked.name,
        short_name: asked.shortName,
        ...(asked.aliases === undefined ? {} : { aliases: asked.aliases }),
        ...(asked.keywords === undefined ? {} : { keywords: asked.keywords }),
      })
      .where('pillar_entries.version', '=', version.id)
      .where('pillar_entries.pillar', '=', asked.pillar)
      .executeTakeFirst()
    if (renamed.numUpdatedRows === 0n) refuse('plan.no-such-pillar')
    return { about: asked.pillar, version: version.id, number: version.number, audience: version.audience }
  },
})
