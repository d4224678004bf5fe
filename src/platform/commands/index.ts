export { command, exits } from './command.ts'
export type { Answer, Command, CommandScene, Flag, Flags, Given } from './command.ts'
export { runCommandLine } from './run-command-line.ts'
export type { CommandLine } from './run-command-line.ts'
