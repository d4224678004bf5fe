import { instruments } from './frameworks-instruments.ts'
import { plans } from './frameworks-plans.ts'

export { decades } from './decades.ts'

/** What the work refers to: treaties and declarations, and the agendas, strategies and plans of the system. */
export const frameworks = [instruments, plans].join('\n')
