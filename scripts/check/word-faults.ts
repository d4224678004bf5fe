import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { checkWords, langs } from '#platform/words'
import type { Lang } from '#platform/words'

/** What is missing or wrong in the words of every room under a folder, one line each: `members: fr members.title: …`. */
export async function wordFaults(source: string): Promise<string[]> {
  const folders = globSync('**/words/en.ts', { cwd: source }).map((file) => dirname(join(source, file)))
  const found = await Promise.all(
    folders.map(async (folder) => {
      const room = roomOf(folder)
      return checkWords(room, await filesOf(folder)).map((fault) => `${room}: ${fault}`)
    }),
  )
  return found.flat()
}

// The platform's own words lie in a folder of their own name.
const roomOf = (folder: string): string =>
  basename(dirname(folder)) === 'words' ? 'platform' : basename(dirname(folder))

async function filesOf(folder: string): Promise<Record<Lang, Record<string, string>>> {
  const files = new Map(await Promise.all(langs.map(async (lang) => [lang, await fileOf(folder, lang)] as const)))
  const of = (lang: Lang) => files.get(lang) ?? {}
  return { ar: of('ar'), zh: of('zh'), en: of('en'), fr: of('fr'), ru: of('ru'), es: of('es') }
}

const wordFile = v.record(v.string(), v.record(v.string(), v.string()))

async function fileOf(folder: string, lang: Lang): Promise<Record<string, string>> {
  const path = join(folder, `${lang}.ts`)
  return existsSync(path) ? (v.parse(wordFile, await import(path))[lang] ?? {}) : {}
}
