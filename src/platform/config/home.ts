import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'

/** The program's own folder: the nearest one upwards that has the migrations. */
export function homeAbove(from: string): string {
  if (existsSync(join(from, 'migrations'))) return from
  if (dirname(from) === from) throw new Error('the folder with the migrations is not above the running program')
  return homeAbove(dirname(from))
}

/** Makes the data folder when it is missing. Others may pass through it, as the database's user must, and see nothing. */
export const makeDataFolder = ({ dataFolder }: Config): void =>
  void mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
