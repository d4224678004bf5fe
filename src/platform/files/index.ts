export { directoryFiles, sweepIncoming } from './directory.ts'
export { freeSpace } from './free-space.ts'
export { isHash, type Content, type Files, type Stored } from './files.ts'
export { typeOf } from './type-of.ts'
