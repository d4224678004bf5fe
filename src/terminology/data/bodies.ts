import { interagencyBodies } from './bodies-interagency.ts'
import { intergovernmentalBodies } from './bodies-intergovernmental.ts'
import { humanRightsBodies } from './bodies-rights.ts'

/** Bodies that meet: organs and commissions, human rights bodies, and what the entities of the system do together. */
export const bodies = [intergovernmentalBodies, humanRightsBodies, interagencyBodies].join('\n')
