export { fileLetter } from './sorting/file-letter.ts'
export { speak } from './words/index.ts'
