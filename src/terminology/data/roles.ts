import { networkOffices } from './roles-network.ts'
import { systemOffices } from './roles-system.ts'

/** Offices that people hold: in the network and at its meetings, and in the system. */
export const offices = [networkOffices, systemOffices].join('\n')
