import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The name under which our key stands in the DNS. */
export const selector = 'colonnade'

const pathIn = (dataFolder: string): string => join(dataFolder, 'keys', 'dkim.pem')

/** The key that letters are signed with; undefined when there is none, and then they leave unsigned. */
export function dkimKey(dataFolder: string): KeyObject | undefined {
  const path = pathIn(dataFolder)
  const stamp = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (stamp === undefined) return undefined
  const known = read.get(path)
  if (known?.stamp === stamp) return known.key
  const key = createPrivateKey(readFileSync(path))
  read.set(path, { stamp, key })
  return key
}

// Read once for each content of the file, not once for each letter.
const read = new Map<string, { readonly stamp: number; readonly key: KeyObject }>()

/** Makes the key, once: RSA with 2048 bits, readable by nobody else. Says whether it made one. */
export function makeDkimKey(dataFolder: string, name: string): boolean {
  const path = pathIn(dataFolder)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (existsSync(path)) return false
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  // Two at once: the first to link its own keeps it, the other finds it there, whole.
  const mine = `${path}.${name}`
  writeFileSync(mine, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  try {
    linkSync(mine, path)
    return true
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble && trouble.code === 'EEXIST') return false
    throw trouble
  } finally {
    unlinkSync(mine)
  }
}

/** The record that the DNS of a domain must have for our signatures to be believed: its name, and its text. */
export function dkimRecord(key: KeyObject, domain: string): { readonly name: string; readonly text: string } {
  const bytes = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return { name: `${selector}._domainkey.${domain}`, text: `v=DKIM1; k=rsa; p=${bytes.toString('base64')}` }
}
