export {
  answerLink,
  answerPath,
  bounceAddress,
  leaveAddress,
  leavePath,
  letterInAddress,
  letterInLeaveAddress,
  letterInLeavePath,
  localPart,
  ourAddress,
  pageLink,
  replyAddress,
  scopeInAddress,
  scopeInPath,
  withLinks,
} from './addresses.ts'
export { reconcileLetters, sendQueued, sendQueuedAs, timetable } from './jobs.ts'
export { dkimKey, dkimRecord, makeDkimKey } from './message/dkim-key.ts'
export { named } from './message/headers.ts'
export { letter } from './message/letter.ts'
export type { Letter } from './message/letter.ts'
export { bytesOf, written } from './message/mime.ts'
export type { Enclosed } from './message/mime.ts'
export { asItLeaves } from './outbox/as-it-leaves.ts'
export { isSuppressed, suppress, unsuppress } from './outbox/suppress.ts'
export type { Suppression } from './outbox/suppress.ts'
export { queueLetters } from './queue-letters.ts'
export type { SameLetter } from './queue-letters.ts'
export { openMailing, queueLetter } from './queue-letter.ts'
export type { Enclosure, Mailing, QueuedLetter } from './queue-letter.ts'
export { openScope, scopeById } from './scope.ts'
export type { Scope } from './scope.ts'
export { idInName, signedName } from './signed.ts'
export type { Purpose } from './signed.ts'
