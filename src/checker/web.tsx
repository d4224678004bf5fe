import { download, form, get, isUpload, notFound } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { refuse } from '#platform/acts'
import { readText, textOfPlain } from '#platform/texts'
import type { Text } from '#platform/texts'
import { personNames } from '#members'
import { checkText } from './keeping/check-text.ts'
import { checksOf, originalOf } from './keeping/read.ts'
import type { Check } from './keeping/read.ts'
import type { Shown } from './keeping/parts.ts'
import { CheckForm } from './pages/check-form.tsx'
import { RulesPage } from './pages/rules-page.tsx'
import { kinds } from './rule.ts'
import { rules as allRules } from './rules/all.ts'
import { csvOf } from './telling/table.ts'
import { jsonOf } from './telling/lists.ts'
import { trackedDocx } from './telling/tracked.ts'
import { openRules, crumbsTo, formRules, readerAt, shownAt, theCheck } from './web-at.ts'
import { resultOf } from './web-result.tsx'
import { speak } from './words/index.ts'

export const bring = form({
  ...formRules,
  path: '/check',
  name: 'checker.check',
  may: ['network'],
  act: checkText,
  takesFiles: true,
  start: ({ today }) => ({ asOf: today }),
  input: async (_, values) => ({
    ...(await broughtIn(values)),
    asOf: values['asOf'],
    lang: values['lang'] === '' ? undefined : values['lang'],
    forEverybody: values['forEverybody'] === 'yes',
  }),
  page: async (desk, state) => {
    const mine = desk.by.id === null ? [] : await checksOf(desk.tx, desk.by.id)
    const body = <CheckForm reader={readerAt(desk)} form={state} mine={mine} />
    return { title: speak(desk.lang)('checker.title'), section: 'reports', body }
  },
  then: (_, { about }) => `/check/${about}`,
})

type Brought = { readonly name: string; readonly text: Text; readonly original?: Uint8Array }

/** A file before words that were pasted as well. Only a Word file is kept as it came, to put the changes into. */
async function broughtIn({ file, pasted }: Values): Promise<Brought> {
  if (isUpload(file) && file.bytes.length > 0) {
    const text = await readText(file.bytes, { name: file.name })
    const name = file.name === '' ? (text.title ?? '?') : file.name
    return { name, text, ...(text.format === 'docx' ? { original: file.bytes } : {}) }
  }
  const words = typeof pasted === 'string' ? pasted.trim() : ''
  if (words === '') return refuse('checker.nothing-given', {}, { file: 'checker.nothing-given' })
  return { name: firstWords(words), text: textOfPlain(words) }
}

const nameMax = 80

function firstWords(words: string): string {
  const [first = ''] = words.replace(/^#+\s*/, '').split('\n')
  return first.length > nameMax ? `${first.slice(0, nameMax).toWellFormed()}…` : first
}

export const result = get({
  ...openRules,
  path: '/check/:id',
  name: 'checker.result',
  may: ['network'],
  show: resultOf,
})

export const rulesPage = get({
  ...openRules,
  path: '/check/rules',
  name: 'checker.rules',
  may: ['public'],
  show: (desk) => {
    const kind = kinds.find((one) => one === desk.query.get('kind')) ?? kinds[0]
    const body = <RulesPage reader={readerAt(desk)} rules={allRules} kind={kind} />
    const title = speak(desk.lang)('checker.rules')
    return { title, section: 'reports', crumbs: crumbsTo(desk), body }
  },
})

export const file = download({
  ...openRules,
  path: '/check/:id/file',
  name: 'checker.file',
  may: ['network'],
  rate: 'export',
  send: async (desk) => {
    const check = await theCheck(desk)
    const { all, blocks } = await shownAt(desk, check)
    const stem = check.name.replace(/\.[a-z]{2,5}$/i, '')
    const to = desk.query.get('to')
    if (to === 'csv')
      return { bytes: csvOf(all, blocks, desk.lang), type: 'text/csv; charset=utf-8', filename: `${stem}.csv` }
    if (to === null || to === 'json') {
      const findings = all.map(({ finding }) => finding)
      const states = Object.fromEntries(all.map(({ finding: { key }, state }) => [key, state.kind]))
      const json = { name: check.name, asOf: check.asOf, states, findings: jsonOf(findings, blocks, desk.lang) }
      return { bytes: `${JSON.stringify(json, null, 2)}\n`, type: 'application/json', filename: `${stem}.json` }
    }
    if (to !== 'docx') return notFound()
    const { bytes } = await tracked(desk, { check, all })
    return { bytes, type: wordType, filename: `${stem}.docx` }
  },
})

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function tracked(desk: Desk, { check, all }: { readonly check: Check; readonly all: readonly Shown[] }) {
  const { tx, by, now, lang } = desk
  const names = by.id === null ? new Map<string, string>() : await personNames(tx, [by.id])
  const author = names.get(by.id ?? '') ?? speak(lang)('checker.somebody')
  return trackedDocx(check, { shown: all, original: await originalOf(tx, check.id), author, at: now, lang })
}
