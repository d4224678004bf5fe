export { directoryFiles, sweepIncoming } from './directory.ts'
export { freeSpace } from './free-space.ts'
export type { Files } from './files.ts'
export { typeOf } from './type-of.ts'
