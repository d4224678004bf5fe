import { command } from '#platform/commands'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { readTextFile } from '#platform/texts'
import type { Block } from '#platform/texts'
import { formatDay, langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { blocksRead } from '#reading'
import { findingsIn, inLanguage } from './findings-in.ts'
import type { Finding } from './finding.ts'
import { kinds } from './rule.ts'
import { countsOf, jsonOf, placeOf } from './telling/lists.ts'
import { certaintyWords, inWords, kindWords, placeWords, ruleWords } from './telling/tell.ts'
import { rules } from './rules/all.ts'
import { speak } from './words/index.ts'

const about = (key: `about-${'file' | 'as-of' | 'text-lang' | 'kind' | 'all'}`) => (lang: Lang) =>
  speak(lang)(`checker.${key}`)

/**
 * `colonnade check FILE`: what is wrong in a text. Findings are the result, not a failure: exit 0 with and without; 3 when
 * the file cannot be read, 2 when there is none.
 */
export const checkFile = command({
  noun: 'check',
  summary: (lang) => speak(lang)('checker.about-check'),
  example: 'colonnade check draft-report.docx --as-of 2021-07-05',
  args: { file: { kind: 'file', required: true, about: about('about-file') } },
  takes: {
    'as-of': { kind: 'day', about: about('about-as-of') },
    'text-lang': { kind: 'choice', choices: langs, about: about('about-text-lang') },
    kind: { kind: 'choice', choices: kinds, many: true, about: about('about-kind') },
    all: { kind: 'switch', about: about('about-all') },
  },
  needs: 'database',
  async run({ house, lang }, { file, 'as-of': day, 'text-lang': textLang, kind, all }) {
    const text = inLanguage(await readTextFile(file), textLang)
    const open = await house()
    const asOf = day ?? dayOf(open.clock())
    const found = await fromMachine(open, (tx) => findingsIn(tx, text, { asOf }))
    const wanted = found.filter((one) => kind.length === 0 || kind.includes(one.kind))
    const findings = wanted.filter(({ certainty }) => all || certainty !== 'look')
    const more = wanted.length - findings.length
    const blocks = blocksRead(text)
    return {
      json: {
        file,
        format: text.format,
        lang: text.lang,
        asOf,
        more,
        remarks: text.remarks,
        byKind: Object.fromEntries(countsOf(findings).map((one) => [one.kind, one.n])),
        findings: jsonOf(findings, blocks, lang),
      },
      text: textOf(findings, { blocks, lang, asOf, more }),
    }
  },
})

/** Reads as whoever sits at the machine: everything, and without a secretary too, because a network may still be empty. */
const fromMachine = <T>({ worker }: House, work: (tx: Tx) => Promise<T>): Promise<T> =>
  worker.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work)

type Printing = {
  readonly blocks: readonly Block[]
  readonly lang: Lang
  readonly asOf: string
  readonly more: number
}

function textOf(findings: readonly Finding[], { blocks, lang, asOf, more }: Printing): string {
  const say = speak(lang)
  const day = formatDay(lang, asOf)
  const head =
    findings.length === 0 ? say('checker.none-found', { day }) : say('checker.n-found', { n: findings.length, day })
  const counts = countsOf(findings).map(
    ({ kind, n }) => `${kind.padEnd(6)} ${String(n).padStart(4)}  ${kindWords(kind, lang)}`,
  )
  const rest = more === 0 ? [] : [say('checker.more-to-look-at', { n: more })]
  return [...findings.flatMap((finding) => [...linesOf(finding, blocks, lang), '']), head, ...counts, ...rest].join(
    '\n',
  )
}

/** Place, kind, certainty and words in a line; below it what is wrong, what to write instead, what contradicts it. */
function linesOf(finding: Finding, blocks: readonly Block[], lang: Lang): string[] {
  const say = speak(lang)
  const { kind, certainty, words, instead, record } = finding
  const { found, more } = inWords(finding, lang)
  const place = placeWords(placeOf(blocks, finding.at), lang)
  return [
    [place, kind, certaintyWords(certainty, lang), short(words)].filter((part) => part !== '').join('  '),
    ...[found, ...more].map((sentence) => `    ${sentence}`),
    ...(instead === null ? [] : [`    ${say('checker.instead', { words: short(instead) })}`]),
    ...(record === null ? [] : [`    ${say('checker.by-record', { record: record.label })} ${record.path}`]),
  ]
}

const wordsMax = 70
const short = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ')
  return line.length > wordsMax ? `${line.slice(0, wordsMax).toWellFormed()}…` : line
}

/** `colonnade check rules`: every rule there is. */
export const checkRules = command({
  noun: 'check',
  verb: 'rules',
  summary: (lang) => speak(lang)('checker.about-rules'),
  example: 'colonnade check rules --json',
  takes: {},
  needs: 'nothing',
  run({ lang }) {
    const list = rules.map(({ name, kind, certainty, langs: understood, bad, good }) => ({
      name,
      kind,
      certainty,
      langs: understood,
      rule: ruleWords('rule', name, lang),
      why: ruleWords('why', name, lang),
      bad: bad.text,
      good: good.text,
    }))
    const text = list.map(({ name, kind, rule }) => `${kind.padEnd(6)} ${name}\n       ${rule}`).join('\n')
    return Promise.resolve({ json: list, text })
  },
})
