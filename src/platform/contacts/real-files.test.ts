import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { readContacts } from './index.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'formats', 'contacts')
const skip = existsSync(folder) ? false : 'the real files are not on this machine (shared/data)'

test(
  'every address book of other programs is read, each card and row of it, or refused with a reason',
  { skip },
  async () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(vcf|csv|txt|ldif)$/.test(name))
      .map((name) => join(folder, name))
    assert.ok(paths.length >= 17, `${paths.length} files`)
    const refused: string[] = []
    for (const path of paths) {
      const bytes = readFileSync(path)
      const book = await readContacts(bytes).catch((trouble: unknown) => {
        assert.ok(trouble instanceof Refusal && !('fault' in trouble.details), `${path}: ${String(trouble)}`)
        refused.push(`${path}: ${trouble.code}`)
        return undefined
      })
      if (book === undefined) continue
      const cards = bytes.toString('latin1').match(/^BEGIN:VCARD/gim)?.length
      if (cards !== undefined) assert.equal(book.contacts.length, cards, path)
      assert.ok(
        book.contacts.every(({ given, family, name }) => `${given}${family}${name}` !== ''),
        path,
      )
      const addresses = new Set(bytes.toString('latin1').match(/^(?:\w+\.)?EMAIL[^\r\n]*@/gim) ?? [])
      if (addresses.size > 0)
        assert.ok(
          book.contacts.some((one) => one.addresses.length + one.wrong.length > 0),
          path,
        )
    }
    assert.deepEqual(refused, [])
  },
)
