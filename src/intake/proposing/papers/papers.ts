import type { Mention } from '#reading'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Given, Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { gapBetween, isOver, lastOfMonth, whenOf } from '../happenings/when.ts'
import type { When } from '../happenings/when.ts'
import type { PillarAt } from '../happenings/events.ts'
import { wordsOfName, alike } from '../plan/same-name.ts'
import { doubt, inLang, keep, keyOf, madeBy, propose } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import type { PaperTold } from './papers-said.ts'

const add = 'documents.add-document'

/** A paper as other acts name it, and its version. */
export const ofPaper = ({ called }: PaperTold): Given => madeBy(add, called)

/** What a text tells of its papers: that they are there, in which languages, since when, and that they were adopted. */
export const papers = (telling: Telling, told: readonly PaperTold[], pillarAt: PillarAt): Proposal[] =>
  told.flatMap((paper) => {
    const became = [...launchOf(telling, paper), ...adoptionOf(telling, paper), ...languagesOf(telling, paper, told)]
    return became.length === 0 ? [] : [paperItself(telling, paper, { became, pillarAt }), ...became]
  })

type Around = { readonly became: readonly Proposal[]; readonly pillarAt: PillarAt }

function paperItself(telling: Telling, paper: PaperTold, { became, pillarAt }: Around): Proposal {
  const pillar =
    paper.kind === 'web-site' ? undefined : paper.sentences.map(({ block }) => pillarAt(block)).find(isThere)
  const [first] = became.flatMap(({ on }) => on ?? []).toSorted()
  const day = first ?? telling.asOf
  return propose(telling, {
    act: add,
    called: paper.called,
    input: {
      kind: paper.kind,
      title: inLang(telling, paper.title),
      audience: 'public',
      ...(pillar === undefined ? {} : { pillar }),
      // Of a month, nobody knows the day: the version was there when the month began.
      version: { day: isMonthOnly(became, day) ? `${day.slice(0, 7)}-01` : day },
    },
    because: paper.at,
    on: day,
    known: knownAs(telling, paper),
  })
}

const isMonthOnly = (became: readonly Proposal[], day: string): boolean =>
  became.some(({ on, input }) => on === day && input['precise'] === 'month')

const isThere = <T>(one: T | undefined): one is T => one !== undefined

/** Launched on a day, it was published on it, in the language of the text if no other is named. */
function launchOf(telling: Telling, paper: PaperTold): Proposal[] {
  const whens = paper.sentences.flatMap((sentence) => {
    const said = cue(telling.lang, 'launched').exec(sentence.text)
    const at = sentence.from + (said?.index ?? 0)
    const when = said === null ? undefined : whenOf(telling, sentence, { from: at, to: at + said[0].length })
    return when === undefined || !isOver(telling, when) ? [] : [{ when, sentence }]
  })
  const [best] = whens.toSorted(
    (one, other) => Number(other.when.precise === 'day') - Number(one.when.precise === 'day'),
  )
  return best === undefined || paper.kind === 'web-site'
    ? []
    : [published(telling, paper, { lang: telling.lang, ...best, doubts: [] })]
}

/** The languages that one sentence names beside the paper and a word for versions. */
function languagesOf(telling: Telling, paper: PaperTold, others: readonly PaperTold[]): Proposal[] {
  const { lang, asOf } = telling
  return paper.sentences.flatMap((sentence) => {
    const spoken = sentence.mentions.filter(isLanguage)
    if (spoken.length < 2 || !cue(lang, 'versions').test(sentence.text)) return []
    if (!isNearest(paper, others, { sentence, spoken })) return []
    const own = spoken[0] === undefined ? undefined : whenOf(telling, sentence, spoken[0])
    const when = own?.from === 'sentence' && isOver(telling, own) ? own : undefined
    const doubts =
      when === undefined
        ? [doubt('no-day', { day: asOf }, [keep('keep')])]
        : when.first.slice(0, 7) === when.last.slice(0, 7)
          ? []
          : [doubt('later-month', { first: when.first, last: when.last }, [keep('keep')])]
    const last = when ?? { first: asOf, last: lastOfMonth(asOf), precise: 'month' as const }
    return spoken.flatMap(({ code }) => {
      const version = code.slice('lang-'.length)
      return isLang(version) ? [published(telling, paper, { lang: version, when: last, sentence, doubts })] : []
    })
  })
}

type Spoken = { readonly sentence: Told; readonly spoken: readonly Mention[] }

/** Of several papers in a sentence, the languages are those of the one named nearest to them. */
function isNearest(paper: PaperTold, others: readonly PaperTold[], { sentence, spoken }: Spoken): boolean {
  const last = spoken.at(-1) ?? sentence
  const gap = ({ places }: PaperTold): number =>
    Math.min(
      ...places
        .filter(({ block, from }) => block === sentence.block && from >= sentence.from && from < sentence.to)
        .map((at) => gapBetween(at, last)),
    )
  return others.every((other) => other === paper || !(gap(other) < gap(paper)))
}

const isLanguage = ({ kind, code }: Mention): boolean => kind === 'term' && code.startsWith('lang-')

type Published = {
  readonly lang: Lang
  readonly when: Pick<When, 'last' | 'precise'>
  readonly sentence: Told
  readonly doubts: Proposal['doubts']
}

function published(telling: Telling, paper: PaperTold, { lang, when, sentence, doubts }: Published): Proposal {
  const known = telling.known.documents.find((one) => one.id === knownAs(telling, paper))
  return propose(telling, {
    act: 'documents.record-language-step',
    called: `${paper.called} ${lang}`,
    input: {
      version: { proposal: keyOf(add, paper.called) },
      lang,
      step: 'published',
      day: when.last,
      ...(when.precise === 'month' ? { precise: 'month' } : {}),
    },
    because: sentence,
    on: when.last,
    certainty: doubts.length > 0 ? 'look' : 'certain',
    doubts,
    known: known?.published.includes(lang) === true ? known.id : undefined,
  })
}

/** That the network adopted it; where no day is said, it was by the end of the text's period. */
function adoptionOf(telling: Telling, paper: PaperTold): Proposal[] {
  const { lang, asOf } = telling
  const sentence = paper.sentences.find(
    ({ text }) =>
      cue(lang, 'adopted').test(text) && !cue(lang, 'planned').test(text) && cue(lang, 'network').test(text),
  )
  const said = sentence === undefined ? null : cue(lang, 'adopted').exec(sentence.text)
  if (sentence === undefined || said === null || paper.kind === 'web-site') return []
  const at = { from: sentence.from + said.index, to: sentence.from + said.index + said[0].length }
  const when = whenOf(telling, sentence, at)
  const own = when !== undefined && isOver(telling, when) ? when : undefined
  const day = own?.last ?? asOf
  return [
    propose(telling, {
      act: 'documents.record-adoption',
      called: paper.called,
      input: {
        version: { proposal: keyOf(add, paper.called) },
        day,
        ...(own?.precise === 'day' ? {} : { precise: 'month' }),
        body: 'network',
        method: 'meeting',
      },
      because: sentence,
      on: day,
      known: telling.known.documents.find((one) => one.id === knownAs(telling, paper) && one.adopted !== null)?.id,
      certainty: own === undefined ? 'look' : 'likely',
      doubts: own === undefined ? [doubt('no-day', { day: asOf }, [keep('keep')])] : [],
    }),
  ]
}

/** A paper on record of a like title. */
function knownAs({ known }: Telling, { title, kind }: PaperTold): string | undefined {
  const words = wordsOfName(title)
  const found = known.documents.find(({ names }) => names.some(({ said }) => alike(words, wordsOfName(said)) >= 0.7))
  const same = known.documents.find(({ names }) => names.some(({ said }) => said.toLowerCase() === title.toLowerCase()))
  return kind === 'web-site' ? same?.id : found?.id
}
