import { askedPage, form, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { collator, textIn } from '#platform/words'
import { aroundTexts } from '../around.ts'
import { keepsAny } from '../document.ts'
import { AddPhraseForm, EndPhraseForm } from './phrase-forms.tsx'
import { PhrasesPage } from './phrases-page.tsx'
import { documentsList } from '../read.ts'
import { speak } from '../words/index.ts'
import { addAgreedPhrase } from './add-agreed-phrase.ts'
import { endAgreedPhrase } from './end-agreed-phrase.ts'
import { phraseOf, phrasesWith, textsQuoting } from './read-phrases.ts'
import type { Phrase } from './read-phrases.ts'

export const phrases = get({
  path: '/documents/agreed-language',
  name: 'documents.agreed-language',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  speak,
  show: async (desk) => {
    const { lang, href, tx, by } = desk
    const words = (desk.query.get('words') ?? '').slice(0, 200)
    const found = await phrasesWith(tx, words)
    const pages = Math.max(1, Math.ceil(found.length / shownMax))
    const page = Math.min(askedPage(desk, 'page'), pages)
    const shown = []
    for (const phrase of found.slice((page - 1) * shownMax, page * shownMax)) shown.push(await withUses(desk, phrase))
    const body = (
      <PhrasesPage
        {...{ lang, href, words }}
        phrases={shown}
        found={found.length}
        place={{ page, pages }}
        mayKeep={keepsAny(by.grants)}
        inside={by.grants.has('network')}
      />
    )
    return { title: speak(lang)('documents.agreed-language'), section: 'documents', crumbs: crumbsTo(desk), body }
  },
})

// Each phrase is looked for in every text on record: more of them at once would be a long wait.
const shownMax = 25

const withUses = async (desk: Desk, phrase: Phrase) => ({
  ...phrase,
  quoting: await textsQuoting(desk.tx, phrase),
  uses: await desk.additions('documents.agreed-language', phrase.id),
})

const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const addPhraseForm = form({
  ...kept,
  path: '/documents/agreed-language/new',
  name: 'documents.add-phrase',
  act: addAgreedPhrase,
  may: ({ by }) => keepsAny(by.grants),
  start: ({ today }) => ({ from: today, audience: 'network' }),
  page: async (desk, state) => {
    const { audiences } = await aroundTexts(desk)
    const order = collator(desk.lang)
    const texts = (await documentsList(desk.tx, {}))
      .map(({ id, title }) => ({ value: id, label: textIn(title, desk.lang).text }))
      .toSorted((one, other) => order.compare(one.label, other.label))
    const body = <AddPhraseForm form={state} back={desk.href(home)} texts={texts} audiences={audiences} />
    return { title: speak(desk.lang)('documents.add-phrase'), section: 'documents', crumbs: crumbsBelow(desk), body }
  },
  then: () => home,
})

export const endPhraseForm = form({
  ...kept,
  path: '/documents/agreed-language/:phrase/end',
  name: 'documents.end-phrase',
  act: endAgreedPhrase,
  may: async (desk) => keepsAny(desk.by.grants) && (await phraseAt(desk)) !== undefined,
  start: ({ today }) => ({ on: today }),
  input: async (desk, values) => ({ ...values, phrase: ((await phraseAt(desk)) ?? notFound()).id }),
  page: async (desk, state) => {
    const phrase = (await phraseAt(desk)) ?? notFound()
    const body = <EndPhraseForm form={state} back={desk.href(home)} phrase={phrase} />
    return { title: speak(desk.lang)('documents.end-phrase'), section: 'documents', crumbs: crumbsBelow(desk), body }
  },
  then: () => home,
})

const home = '/documents/agreed-language'

const phraseAt = ({ tx, params }: Desk): Promise<Phrase | undefined> => {
  const id = params['phrase'] ?? ''
  return isId.test(id) ? phraseOf(tx, id) : Promise.resolve(undefined)
}
const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const crumbsTo = ({ lang, href }: Desk) => [{ label: speak(lang)('documents.title'), href: href('/documents') }]
const crumbsBelow = (desk: Desk) => [
  ...crumbsTo(desk),
  { label: speak(desk.lang)('documents.agreed-language'), href: desk.href(home) },
]
