export { ConfigurationInvalid, readConfig } from './config.ts'
export { homeAbove, makeDataFolder } from './home.ts'
export type { Config } from './config.ts'
