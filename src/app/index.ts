export { frame } from './frame.tsx'
export { correspondenceOf, jobsOf, timetableOf } from './jobs.ts'
export { rooms, sayAny } from './modules.ts'
export { programOf } from './program.ts'
