import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Resolver } from '#platform/post'

type Records = Readonly<Record<string, readonly string[]>>

/** A zone that answers as node:dns does, out of a list: nothing is asked of the network, and what is not there is not found. */
export const zone =
  (records: Records): Resolver =>
  (name, kind) => {
    const found = records[`${kind} ${name.toLowerCase()}`]
    if (found === undefined)
      return Promise.reject(Object.assign(new Error(`no ${kind} for ${name}`), { code: 'ENOTFOUND' }))
    return Promise.resolve(kind === 'TXT' ? found.map((text) => [text]) : [...found])
  }

/** A key that an agency signs with, and the record by which the world knows it. */
export function agencyKey(): { readonly privateKey: KeyObject; readonly record: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const der = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  return { privateKey, record: `v=DKIM1; k=rsa; p=${der}` }
}
