export { askPeople } from './asking/ask-people.ts'
export { speak } from './words/index.ts'
