import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationInvalid } from './config.ts'
import type { Config } from './config.ts'

const bytes = 32

/**
 * The key that signs addresses and links in letters: 32 bytes, told by `COLONNADE_KEY` where several machines serve one
 * network, otherwise made once and kept in the data folder, readable by nobody else. Whoever loses it makes every link in
 * every letter worthless, and nothing worse. Throws ConfigurationInvalid.
 */
export function keyOf({ dataFolder }: Config, env: Readonly<Record<string, string | undefined>>): Uint8Array {
  const told = env['COLONNADE_KEY']?.trim()
  if (told !== undefined && told !== '') return readKey(told, 'COLONNADE_KEY')
  const folder = join(dataFolder, 'keys')
  const path = join(folder, 'letters')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) makeKey(path)
  return readKey(readFileSync(path, 'utf8').trim(), path)
}

// Two that start at once: the first to link its own keeps it, the other finds it there, whole.
function makeKey(path: string): void {
  const mine = `${path}.${randomBytes(8).toString('hex')}`
  writeFileSync(mine, randomBytes(bytes).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(mine, path)
  } catch (trouble) {
    if (!(trouble instanceof Error && 'code' in trouble && trouble.code === 'EEXIST')) throw trouble
  } finally {
    unlinkSync(mine)
  }
}

function readKey(text: string, from: string): Uint8Array {
  const key = Buffer.from(text, 'base64url')
  if (key.length !== bytes) throw new ConfigurationInvalid(`${from}: ${bytes} bytes in base64url are needed`)
  return new Uint8Array(key)
}
