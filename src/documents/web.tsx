import { askedId, download, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { collator, isLang, textIn } from '#platform/words'
import { aroundTexts } from './around.ts'
import { keepsAny, kinds, mayKeep } from './document.ts'
import { matrixOf } from './languages/matrix.ts'
import { DocumentPage } from './pages/document-page.tsx'
import { DocumentsPage } from './pages/documents-page.tsx'
import type { Asked } from './pages/documents-page.tsx'
import { existsIn, faceFor, isInside } from './public-face.ts'
import { documentCard } from './read-card.ts'
import { documentAt, documentsList } from './read.ts'
import type { DocumentRecord } from './read.ts'
import { speak } from './words/index.ts'

const open = { may: ['public'], rate: 'page', audit: 'none', level: 'unclassified', speak } as const

export const list = get({
  ...open,
  path: '/documents',
  name: 'documents.list',
  show: async (desk) => {
    const { by, lang, href } = desk
    const asked = askedOf(desk)
    const { pillars, headed: called } = await aroundTexts(desk)
    const inside = isInside(by)
    const all = (await searched(desk, asked)).map((document) => faceFor(by, document))
    const here = inside ? all : all.filter((document) => existsIn(document).includes(lang))
    const elsewhere = all
      .filter((document) => !here.includes(document))
      .map((document) => ({ document, languages: existsIn(document) }))
    const body = (
      <DocumentsPage
        {...{ lang, href, asked, elsewhere, pillars, called, inside }}
        documents={here}
        mayAdd={keepsAny(by.grants)}
      />
    )
    return { title: speak(lang)('documents.title'), section: 'documents', body, wide: true }
  },
})

export const card = get({
  ...open,
  path: '/documents/:slug',
  name: 'documents.document',
  show: async (desk) => {
    const { by, lang, href, house, tx } = desk
    const found = (await documentCard(tx, desk.params['slug'] ?? '')) ?? notFound()
    const shown = { ...found, document: faceFor(by, found.document) }
    const { pillar, slug, entity, title, id } = shown.document
    const { pillars, called, headed, audience, entityCalled } = await aroundTexts(desk)
    const ofPillar = pillars.find(({ value }) => value === pillar)
    const body = (
      <DocumentPage
        {...{ lang, href, called, headed, audience }}
        card={shown}
        matrix={matrixOf(shown.document.versions)}
        address={`${house.config.address}/documents/${slug}`}
        pillar={ofPillar === undefined ? undefined : { label: ofPillar.label, href: href(`/pillars/${ofPillar.slug}`) }}
        entity={entity === null ? undefined : entityCalled(entity)}
        inside={isInside(by)}
        mayKeep={mayKeep(by.grants, pillar)}
        additions={await desk.additions('documents.document', id)}
      />
    )
    const heading = textIn(title, lang).text
    return { title: heading, section: 'documents', crumbs: crumbsTo(desk), body, wide: true, about: heading }
  },
})

export const file = download({
  ...open,
  path: '/documents/:slug/files/:number/:lang/:step',
  name: 'documents.file',
  rate: 'export',
  send: async ({ by, tx, params, house }) => {
    const record = (await documentAt(tx, params['slug'] ?? '')) ?? notFound()
    const version = faceFor(by, record).versions.find(({ number }) => String(number) === params['number'])
    const taken = version?.taken.find(({ lang, step }) => lang === params['lang'] && step === params['step'])
    if (taken?.file === undefined || taken.file === null) notFound()
    const bytes = await house.files.get(taken.file.hash)
    if (bytes === undefined) throw new Error(`the file ${taken.file.hash} of ${record.slug} is not in the store`)
    return { bytes, type: taken.file.type, filename: taken.file.name }
  },
})

/** The way down to a text, for the pages below the list. */
export const crumbsTo = ({ lang, href }: Desk) => [{ label: speak(lang)('documents.title'), href: href('/documents') }]

/** What the address asks for; anything it does not say well is taken as not said. */
function askedOf(desk: Desk): Asked {
  const language = desk.query.get('language') ?? ''
  return {
    kind: kinds.find((kind) => kind === desk.query.get('kind')) ?? '',
    pillar: askedId(desk, 'pillar') ?? '',
    language: isLang(language) ? language : '',
  }
}

async function searched({ tx, lang }: Desk, { kind, pillar, language }: Asked): Promise<DocumentRecord[]> {
  const all = await documentsList(tx, {
    kind: kinds.find((one) => one === kind),
    pillar: pillar === '' ? undefined : pillar,
  })
  const order = collator(lang)
  return all
    .filter((document) => language === '' || existsIn(document).some((one) => one === language))
    .toSorted((one, other) => order.compare(textIn(one.title, lang).text, textIn(other.title, lang).text))
}
