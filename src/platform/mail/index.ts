export {
  answerLink,
  answerPath,
  bounceAddress,
  letterInAddress,
  localPart,
  ourAddress,
  pageLink,
  replyAddress,
  scopeInAddress,
  scopeInPath,
  withLinks,
} from './addresses.ts'
export { letter } from './letter.ts'
export type { Letter } from './letter.ts'
export { openMailing, queueLetter } from './queue-letter.ts'
export type { Enclosure, Mailing, QueuedLetter } from './queue-letter.ts'
export { openScope, scopeById } from './scope.ts'
export type { Scope } from './scope.ts'
export { sendLetter } from './send-letter.ts'
export { holdInterrupted, sendQueued, timetable } from './send-queued.ts'
export { idInName, signedName } from './signed.ts'
export type { Purpose } from './signed.ts'
