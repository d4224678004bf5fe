export { askPeople } from './asking/ask-people.ts'
export type { Heard, Item } from './replying/heard.ts'
export { readReply } from './replying/read-reply.ts'
export { speak } from './words/index.ts'
