import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fields, isMailAddress, readContactsFile } from '#platform/contacts'

test('a file of contacts is read from its place, by the names of its columns', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'colonnade-test-')), 'people.csv')
  writeFileSync(
    path,
    'First Name,Last Name,E-mail Address\nAmina,Hassan,amina@who.example.org\nBao,Chen,bao@itu.example.org\n',
  )
  const { contacts } = await readContactsFile(path)
  assert.deepEqual(
    contacts.map(({ given, family, addresses }) => [given, family, ...addresses]),
    [
      ['Amina', 'Hassan', 'amina@who.example.org'],
      ['Bao', 'Chen', 'bao@itu.example.org'],
    ],
  )
})

test('a column can be any of the known fields, and an address is one address', () => {
  assert.ok(fields.includes('org') && new Set(fields).size === fields.length)
  assert.deepEqual(['amina@who.example.org', 'amina', 'a@b, c@d', 'a@b@c'].map(isMailAddress), [
    true,
    false,
    false,
    false,
  ])
})
