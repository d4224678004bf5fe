export { columnsOf } from './columns.ts'
export { rowTypes } from './row-types.ts'
export { schemaText } from './schema-text.ts'
