// Pages a second for PDF and DOCX against pdftotext and LibreOffice in the same run, words kept, and the memory of the
// worst file: `node scripts/run.mjs exec test/bench/read-texts.ts [rounds=3]`. Ratios within the run are what counts.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { toDocx, toPdf } from '#platform/export'
import type { Outline } from '#platform/export'
import { median } from './load.ts'
import { Reader } from './row-of-texts.ts'

const [rounds = '3'] = process.argv.slice(2)
const house = join(import.meta.dirname, '..', '..')
const data = join(house, '..', 'shared', 'data')
const wordsPerPage = 500

const reports = found(join(data, 'country-docs', 'upr-working-group-reports'), '.pdf')
const everyPdf = ['country-docs', 'formats/pdf', 'workplan', 'labelled'].flatMap((folder) =>
  found(join(data, folder), '.pdf'),
)
const everyDocx = ['country-docs', 'formats/docx'].flatMap((folder) => found(join(data, folder), '.docx'))
if (reports.length === 0) tell('the real files (shared/data) are not on this machine: only our own report is read')

await speedOfPdf()
await speedOfDocx()
await wordsKept()
await memoryOfWorst()
process.exit(0)

async function speedOfPdf(): Promise<void> {
  const long = await toPdf(longReport(1_500))
  const sets: readonly (readonly [string, readonly Buffer[]])[] = [
    ['UPR reports', reports.map((path) => readFileSync(path))],
    ['our own report', [Buffer.from(long)]],
  ]
  for (const [name, files] of sets) {
    const rates: Rates = { warm: [], child: [], other: [] }
    let pages = 0
    for (let round = 0; round < Number(rounds); round += 1) {
      const reader = new Reader()
      const first = files[0]
      if (first !== undefined) await reader.read(first)
      const ends = await inTurn(files, (bytes) => reader.read(bytes))
      reader.stop()
      pages = ends.reduce((sum, end) => sum + (end.pages ?? 0), 0)
      rates.warm.push(pages / seconds(ends))
      rates.child.push(pages / seconds(await inTurn(files, inItsOwnChild)))
      if (installed('pdftotext'))
        rates.other.push(pages / seconds(await inTurn(files, (bytes) => throughPdftotext(bytes))))
    }
    tell(`PDF, ${name}: ${pages} pages in ${files.length} files; ${each(rates)}`)
  }
}

async function speedOfDocx(): Promise<void> {
  const files = [Buffer.from(await toDocx(longReport(1_500))), ...everyDocx.map((path) => readFileSync(path))]
  const rates: Rates = { warm: [], child: [], other: [] }
  let pages = 0
  for (let round = 0; round < Number(rounds); round += 1) {
    const reader = new Reader(true)
    const ends = await inTurn(files, (bytes) => reader.read(bytes))
    reader.stop()
    pages = ends.reduce((sum, { words = '' }) => sum + wordsIn(words).length / wordsPerPage, 0)
    rates.warm.push(pages / seconds(ends))
    rates.child.push(pages / seconds(await inTurn(files, inItsOwnChild)))
    if (installed('soffice')) rates.other.push(pages / (await throughLibreOffice(files)))
  }
  tell(`DOCX: ${Math.round(pages)} pages of ${wordsPerPage} words in ${files.length} files; ${each(rates)}`)
  if (!installed('soffice')) tell('LibreOffice is not installed, so DOCX has nothing to be held against')
}

/** Per language that we told: which share of the words that pdftotext finds is in our text too, each as often. */
async function wordsKept(): Promise<void> {
  if (!installed('pdftotext')) return tell('pdftotext is not installed, so words kept are not counted')
  const kept = new Map<string, { theirs: number; both: number }>()
  const worst: (readonly [share: number, name: string])[] = []
  const reader = new Reader(true)
  for (const path of everyPdf) {
    const { words } = await reader.read(readFileSync(path))
    if (words === undefined) continue
    const theirs = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 }).stdout
    const [all, both] = overlap(wordsIn(theirs), wordsIn(words))
    if (all === 0) continue
    const script = scriptOf(theirs)
    const before = kept.get(script) ?? { theirs: 0, both: 0 }
    kept.set(script, { theirs: before.theirs + all, both: before.both + both })
    worst.push([both / all, `${basename(path)} ${both}/${all}`])
  }
  reader.stop()
  for (const [script, { theirs, both }] of kept) tell(`words kept, ${script}: ${percent(both / theirs)} of ${theirs}`)
  for (const [share, name] of worst.toSorted(([one], [other]) => one - other).slice(0, 12))
    if (share < 0.985) tell(`  ${percent(share)} ${name}`)
}

async function memoryOfWorst(): Promise<void> {
  const ends: (readonly [megabytes: number, name: string])[] = []
  for (const path of [...everyPdf, ...everyDocx]) {
    const { megabytes } = await inItsOwnChild(readFileSync(path))
    ends.push([megabytes, basename(path)])
  }
  for (const [megabytes, name] of ends.toSorted(([one], [other]) => other - one).slice(0, 3))
    tell(`peak memory ${Math.round(megabytes)} MB: ${name}`)
}

type Rates = Readonly<Record<'warm' | 'child' | 'other', number[]>>
type Timed = { readonly milliseconds: number }
function seconds(ends: readonly Timed[]): number {
  return ends.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
}

async function inTurn<T>(files: readonly Buffer[], read: (bytes: Buffer) => Promise<T>): Promise<T[]> {
  const ends: T[] = []
  for (const bytes of files) ends.push(await read(bytes))
  return ends
}

/** As the product reads it: a process for one file. Looks at its memory while it lives. */
async function inItsOwnChild(bytes: Buffer): Promise<Timed & { readonly megabytes: number }> {
  const name = bytes.subarray(0, 1024).includes('%PDF-') ? 'pdf-child.ts' : 'child.ts'
  const program = join(house, 'src', 'platform', 'texts', name)
  const flags = [
    '--no-warnings',
    '--max-old-space-size=192',
    '--permission',
    '--allow-worker',
    `--allow-fs-read=${join(house, '*')}`,
  ]
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, program], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  let megabytes = 0
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid ?? 0))
  }, 5)
  child.stdin.on('error', () => undefined)
  child.stdout.resume()
  child.stdin.end(bytes)
  await new Promise((done) => child.once('close', done))
  clearInterval(look)
  return { milliseconds: performance.now() - started, megabytes }
}

/** The kernel keeps the highest there was, so a look now and then misses only the last moment. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

function throughPdftotext(bytes: Buffer): Promise<Timed> {
  const started = performance.now()
  spawnSync('pdftotext', ['-', '-'], { input: bytes, maxBuffer: 100_000_000 })
  return Promise.resolve({ milliseconds: performance.now() - started })
}

/** Seconds for all files in one call, which spares it the start of every one. */
function throughLibreOffice(files: readonly Buffer[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'read-texts-'))
  const paths = files.map((bytes, at) => {
    const path = join(folder, `${at}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const started = performance.now()
  spawnSync('soffice', ['--headless', '--convert-to', 'txt', '--outdir', folder, ...paths])
  const taken = (performance.now() - started) / 1000
  rmSync(folder, { recursive: true })
  return Promise.resolve(taken)
}

function each({ warm, child, other }: Rates): string {
  const of = (name: string, rates: readonly number[]) =>
    rates.length === 0 ? [] : [`${name} ${Math.round(median(rates))}`]
  const said = [...of('warm', warm), ...of('a child for each', child), ...of('the other program', other)]
  return `pages a second: ${said.join(', ')}`
}

function wordsIn(text: string): string[] {
  const whole = text
    .normalize('NFKC')
    .replace(/(\p{L})[-\u00ad]\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640\p{Mn}-]/gu, '')
  return whole.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
}

function overlap(theirs: readonly string[], ours: readonly string[]): [all: number, both: number] {
  const left = new Map<string, number>()
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of theirs) {
    const rest = left.get(word) ?? 0
    if (rest > 0) both += 1
    left.set(word, rest - 1)
  }
  return [theirs.length, both]
}

function scriptOf(text: string): string {
  const counts = (['Latin', 'Arabic', 'Han', 'Cyrillic', 'Hangul'] as const).map(
    (script) => [text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0, script] as const,
  )
  return counts.toSorted(([one], [other]) => other - one)[0]?.[1] ?? 'none'
}

function longReport(paragraphs: number): Outline {
  const sentence =
    'The sample network met again, heard its members on what each had done, and agreed on what comes next. '
  return {
    lang: 'en',
    title: 'A long report of a sample network',
    runningHead: 'X/2021/7',
    meta: { author: 'A sample network', created: new Date('2021-07-01T12:00:00Z') },
    blocks: Array.from({ length: paragraphs }, (_, at) => ({
      paragraph: [{ text: sentence.repeat(4) }],
      number: at + 1,
    })),
  }
}

function found(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

function installed(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
