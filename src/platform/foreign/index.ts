export { askReader } from './ask-reader.ts'
