import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import { checkWords } from './check.ts'
import { langs } from './lang.ts'

const source = join(import.meta.dirname, '..', '..')
const folders = globSync('**/words/en.ts', { cwd: source }).map((file) => dirname(join(source, file)))

test('every room says every sentence in six languages, with the same arguments and all plural forms', async () => {
  assert.ok(folders.length > 0)
  const faults: string[] = []
  for (const folder of folders) {
    const files = await filesOf(folder)
    faults.push(...checkWords(roomOf(folder), files).map((fault) => `${roomOf(folder)}: ${fault}`))
  }
  assert.deepEqual(faults, [])
})

// The platform's own words lie in a folder of their own name.
const roomOf = (folder: string): string =>
  basename(dirname(folder)) === 'words' ? 'platform' : basename(dirname(folder))

async function filesOf(folder: string) {
  const found = await Promise.all(langs.map(async (lang) => [lang, await fileOf(folder, lang)] as const))
  const files = new Map(found)
  const of = (lang: (typeof langs)[number]) => files.get(lang) ?? {}
  return { ar: of('ar'), zh: of('zh'), en: of('en'), fr: of('fr'), ru: of('ru'), es: of('es') }
}

const wordFile = v.record(v.string(), v.record(v.string(), v.string()))

async function fileOf(folder: string, lang: string): Promise<Record<string, string>> {
  const path = join(folder, `${lang}.ts`)
  if (!existsSync(path)) return {}
  return v.parse(wordFile, await import(path))[lang] ?? {}
}

const same = (text: string) => ({ 'sample.key': text })
const sixOf = (text: string) => ({
  ar: same(text),
  zh: same(text),
  en: same(text),
  fr: same(text),
  ru: same(text),
  es: same(text),
})

test('a missing key, an extra key and a key of another room are found', () => {
  const files = { ...sixOf('One'), fr: {}, ru: { 'sample.key': 'Один', 'sample.other': 'Два' } }
  assert.deepEqual(checkWords('sample', files), ['fr sample.key: is missing', 'ru sample.other: is not in English'])
  assert.deepEqual(checkWords('rooms', sixOf('One'))[0], 'en sample.key: does not begin with rooms.')
})

test('an argument that a language forgets or invents is found', () => {
  const files = { ...sixOf('Hello {$name}'), es: same('Hola {$nombre}') }
  assert.deepEqual(checkWords('sample', files), [
    'es sample.key: does not use $name',
    'es sample.key: uses $nombre, which English does not',
  ])
})

test('a plural form that a language needs, or does not have, is found', () => {
  const english = '.input {$n :integer} .match $n one {{{$n} day}} * {{{$n} days}}'
  const found = checkWords('sample', sixOf(english))
  assert.ok(found.includes('ru sample.key: lacks the plural form few of $n'))
  assert.ok(found.includes('fr sample.key: lacks the plural form many of $n'))
  assert.ok(found.includes('zh sample.key: has a plural form one that the language does not know'))
  assert.ok(!found.some((fault) => fault.startsWith('en ')))
  const flat = checkWords('sample', { ...sixOf(english), ru: same('{$n} дней') })
  assert.ok(flat.includes('ru sample.key: does not choose a plural form'))
})

test('a message that does not parse is found', () => {
  const files = { ...sixOf('Hello {$name}'), fr: same('Bonjour {$name') }
  assert.match(checkWords('sample', files).join('\n'), /^fr sample.key: does not parse/)
})
