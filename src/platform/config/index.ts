export { ConfigurationInvalid, readConfig } from './config.ts'
export { homeAbove, makeDataFolder } from './home.ts'
export { keyOf } from './key.ts'
export type { Config, Post } from './config.ts'
