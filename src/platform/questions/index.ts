export { ask } from './ask.ts'
export { questionKind } from './question.ts'
export type { Answer, Choice, Question, QuestionKind, Wording } from './question.ts'
