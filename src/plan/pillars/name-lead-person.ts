import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { tends } from '../leave.ts'
import { askToAccept } from '../letters/ask-to-accept.ts'
import { addLeadPerson, personAsked } from './appoint-lead.ts'
import { leadSeen } from './pillar-seen.ts'

/** Names a person who leads a pillar for the entity that has the lead; there may be several at once. */
export const nameLeadPerson = act({
  name: 'plan.name-lead-person',
  asks: v.strictObject({ lead: id, ...personAsked.entries }),
  may: async (scene, { lead }) => tends(scene.by, (await leadSeen(scene, lead)).pillar),
  async does(scene, { lead, ...person }) {
    const { pillar, entity } = await leadSeen(scene, lead)
    await addLeadPerson(scene.tx, lead, person)
    await askToAccept(scene, { ...person, lead, entity })
    return { about: pillar, forEntity: entity }
  },
})
