export { ConfigurationInvalid, readConfig } from './config.ts'
export type { Config } from './config.ts'
