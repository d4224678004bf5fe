import * as v from 'valibot'
import { act, id, line } from '#platform/acts'
import { findClaim, mayDecide } from './find-claim.ts'
import { writeStep } from './write-step.ts'

const webAddress = /^https:\/\/[^\s]+$/
const ownAddress = /^\/[^\s/][^\s]*$/

/** Something that proves a claim: a record of this house by its address, or a text outside. */
export const sourceAsked = v.strictObject({
  label: line(300),
  path: v.pipe(
    line(500),
    v.check((path) => webAddress.test(path) || ownAddress.test(path), 'reports.bad-address'),
  ),
})

/** A further source for a claim. Nothing else about it changes. */
export const addSource = act({
  name: 'reports.add-source',
  asks: v.strictObject({ claim: id, source: sourceAsked }),
  may: mayDecide,
  async does(scene, { claim: about, source }) {
    const { claim, report } = await findClaim(scene, about)
    await writeStep(scene, claim, { kind: 'source-added', source: sourceFrom(source) })
    return { about: report.id, audience: report.audience, number: claim.number }
  },
})

/** A source somebody named by hand; its address tells it from others. */
export const sourceFrom = ({ label, path }: { label: string; path: string }) => ({
  kind: path.startsWith('/') ? 'record' : 'outside',
  id: path,
  label,
  path,
})
