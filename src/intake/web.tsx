import { refuse } from '#platform/acts'
import { readText, textOfPlain } from '#platform/texts'
import type { Text } from '#platform/texts'
import { askedPage, form, get, isUpload } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { isDay } from '#platform/clock'
import { countsOf, standings, undoUntil } from './intake.ts'
import type { Intake } from './read.ts'
import { intakesList } from './read.ts'
import { IntakesPage } from './pages/intakes-page.tsx'
import { PreviewPage, perPage } from './pages/preview-page.tsx'
import { TextPage } from './pages/text-page.tsx'
import { gather } from './taking-in/gather.ts'
import { takeIn } from './taking-in/take-in.ts'
import { crumbsTo, formRules, openRules, readerAt, wholeOf } from './web-at.ts'
import { speak } from './words/index.ts'

const listedAtOnce = 20

export const bring = form({
  ...formRules,
  path: '/intake',
  name: 'intake.take-in',
  act: takeIn,
  takesFiles: true,
  start: ({ today }) => ({ asOf: today }),
  input: takenIn,
  page: async (desk, state) => {
    const page = askedPage(desk, 'page')
    const listed = await intakesList(desk.tx, { limit: listedAtOnce + 1, skip: (page - 1) * listedAtOnce })
    const body = (
      <IntakesPage
        {...{ reader: readerAt(desk), form: state, page }}
        listed={listed.slice(0, listedAtOnce)}
        more={listed.length > listedAtOnce}
      />
    )
    return { title: speak(desk.lang)('intake.title'), section: 'reports', body }
  },
  then: (_, { about }) => `/intake/${about}`,
})

/** A file before words that were pasted as well. Its bytes are in the store before the act names them. */
async function takenIn(desk: Desk, { file, pasted, asOf: given }: Values): Promise<unknown> {
  const asOf = typeof given === 'string' && isDay(given) ? given : refuse('platform.not-understood', {}, noDay)
  const { stored, ...brought } = await broughtIn(desk, file, pasted)
  const { proposals, named } = await gather(desk.tx, brought.content, { name: brought.name, asOf })
  return { ...brought, ...(stored === undefined ? {} : { file: stored }), asOf, proposals, named }
}

const noDay = { asOf: 'platform.not-a-day' }

type Brought = { readonly name: string; readonly content: Text; readonly stored?: string }

async function broughtIn({ house, lang }: Desk, file: Values[string], pasted: Values[string]): Promise<Brought> {
  if (isUpload(file) && file.bytes.length > 0) {
    const content = await readText(file.bytes, { name: file.name })
    const { hash } = await house.files.put(file.bytes)
    return { name: nameOf(file.name, content, speak(lang)('intake.pasted')), content, stored: hash }
  }
  const words = typeof pasted === 'string' ? pasted.trim() : ''
  if (words === '') return refuse('platform.not-understood', {}, { file: 'intake.nothing-given' })
  const content = textOfPlain(words)
  return { name: nameOf('', content, speak(lang)('intake.pasted')), content }
}

const nameMax = 120

/** A file by its name without its folders; what was pasted by its title or its first words. */
function nameOf(file: string, { title, blocks }: Text, otherwise: string): string {
  const bare = file.split(/[\\/]/).at(-1)?.trim() ?? ''
  const said = [bare, title ?? '', blocks[0]?.text ?? '', otherwise].find((name) => name.trim() !== '') ?? otherwise
  return said.length > nameMax ? `${said.slice(0, nameMax).toWellFormed()}…` : said
}

export const preview = get({
  ...openRules,
  path: '/intake/:id',
  name: 'intake.preview',
  show: async (desk) => {
    const { intake, text, items, telling } = await wholeOf(desk)
    const standing = standings.find((one) => one === desk.query.get('standing'))
    const about = items.find(({ proposal }) => proposal.key === desk.query.get('about'))
    const counts = countsOf(items)
    const pages = Math.max(1, Math.ceil((standing === undefined ? items.length : counts[standing]) / perPage))
    const body = (
      <PreviewPage
        {...{ reader: readerAt(desk), intake, text, items, counts, telling, standing, about }}
        page={Math.min(askedPage(desk, 'page'), pages)}
        mayUndo={mayUndo(intake, desk.now)}
      />
    )
    return { title: intake.name, section: 'reports', crumbs: crumbsTo(desk), body }
  },
})

const mayUndo = ({ firstMade, undone }: Intake, now: Date): boolean =>
  firstMade !== null && undone === null && now <= undoUntil(firstMade)

export const textPage = get({
  ...openRules,
  path: '/intake/:id/text',
  name: 'intake.text',
  show: async (desk) => {
    const { intake, text, items } = await wholeOf(desk)
    const body = <TextPage {...{ reader: readerAt(desk), intake, text, items }} page={askedPage(desk, 'page')} />
    return { title: intake.name, section: 'reports', crumbs: crumbsTo(desk, intake), body }
  },
})
