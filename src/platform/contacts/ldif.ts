import { limits, nothingSaid } from './contact.ts'
import type { RawContact } from './contact.ts'
import { textOf } from './encoded-words.ts'

/** The people of an LDIF file (RFC 2849) as directories and Thunderbird write it; groups and changes are not people. */
export function contactsOfLdif(text: string): RawContact[] {
  const records = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ ]/g, '')
    .split(/\n{2,}/)
    .map(valuesOf)
    .filter((values) => values.has('dn') && !isGroup(values))
  return records.map((values, at) => contactOf(values, at + 1))
}

type ValuesByName = ReadonlyMap<string, readonly string[]>

function valuesOf(record: string): ValuesByName {
  const values = new Map<string, string[]>()
  for (const line of record.split('\n')) {
    const told = /^([\w-]+)(?:;[^:]*)?(::?)[ ]?(.*)$/s.exec(line)
    if (told === null || line.startsWith('#')) continue
    const [, name = '', colons, value = ''] = told
    const text = colons === '::' ? (textOf(Buffer.from(value, 'base64'), 'utf-8') ?? '') : value
    const key = name.toLowerCase()
    values.set(key, [...(values.get(key) ?? []), text].slice(0, limits.addressesEach))
  }
  return values
}

const isGroup = (values: ValuesByName): boolean =>
  values.get('objectclass')?.some((kind) => /^groupof|^group$/i.test(kind)) === true ||
  values.get('changetype')?.some((kind) => kind !== 'add') === true

function contactOf(values: ValuesByName, at: number): RawContact {
  const first = (...names: readonly string[]): string =>
    names.map((name) => values.get(name)?.[0]?.trim() ?? '').find((value) => value !== '') ?? ''
  const addresses = ['mail', 'mozillasecondemail', 'proxyaddresses', 'rfc822mailbox'].flatMap(
    (name) => values.get(name) ?? [],
  )
  return {
    ...nothingSaid,
    at,
    name: first('displayname', 'cn'),
    given: first('givenname', 'gn'),
    family: first('sn', 'surname'),
    addresses: addresses.map((one) => one.replace(/^smtp:/i, '').trim()).slice(0, limits.addressesEach),
    org: first('o', 'company', 'organizationname'),
    department: first('department', 'ou', 'departmentnumber', 'orgunit'),
    title: first('title'),
    lang: first('preferredlanguage'),
    station: first('physicaldeliveryofficename'),
  }
}
