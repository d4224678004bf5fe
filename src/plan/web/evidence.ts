import { download, notFound } from '#platform/web'
import { updateFile } from '../outputs/read-card.ts'
import { said } from './places.ts'

/** A file that proves what was reported, for whoever may see the report. */
export const evidence = download({
  ...said,
  path: '/updates/:update/files/:number',
  name: 'plan.evidence',
  may: ['network'],
  rate: 'export',
  audit: 'none',
  send: async ({ tx, params, house }) => {
    const update = params['update'] ?? ''
    const asked = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(update) ? Number(params['number']) : Number.NaN
    if (!Number.isSafeInteger(asked) || asked < 1 || asked > 1000) notFound()
    const found = (await updateFile(tx, { update, number: asked })) ?? notFound()
    const bytes = await house.files.get(found.hash)
    if (bytes === undefined) throw new Error(`the file ${found.hash} of an update is not in the store`)
    return { bytes, type: found.type, filename: found.name }
  },
})
