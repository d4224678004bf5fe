export { askReader } from './ask-reader.ts'
export { standingReader } from './standing-reader.ts'
