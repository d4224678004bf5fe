export { speak } from './words/index.ts'
