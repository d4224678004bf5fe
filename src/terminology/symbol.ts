/** What was done to a document after it first came out: a revision, an addition, a correction, an amendment. */
export type Modification = { readonly kind: 'Add' | 'Amend' | 'Corr' | 'Rev' | 'Summary'; readonly number?: number }

/**
 * A United Nations document symbol, taken apart (Dag Hammarskjöld Library, «Document symbols»). All language versions
 * of a document share it. `session` may be a special or emergency one («S-27»), or of the years up to 1975 a Roman number.
 */
export type DocumentSymbol = {
  /** The symbol as written, without its modifications. */
  readonly base: string
  /** Principal organ or series: A, S, E, ST; CERD, CCPR, JIU; NET for the network's own papers. */
  readonly organ: string
  /** Subsidiary body: HRC, C.3, CN.15, CONF.234, AC.105/C.1; for a series, what it names itself (CERD/C: C). */
  readonly body?: string
  readonly session?: string
  readonly year?: number
  /** The State a review or a report is about (ISO3). */
  readonly country?: string
  /** RES, DEC, PRST, L, CRP, INF, NGO, SR, PV, WP, GC, CO, SGB, AI, REP …; absent for an ordinary document. */
  readonly kind?: string
  /** Usually digits; «10-11» for reports in one, «6(Sect.24)» for a budget section. */
  readonly number?: string
  readonly modifications: readonly Modification[]
}

const organs = new Set(
  'A E S ST T TD DP ID CD CAT CCPR CED CEDAW CERD CMW CRC CRPD HRI HSP ICCD JIU NET SPT UNEP UNW FCCC CBD ECE LC PBC CEB SSC IANWGE'.split(
    ' ',
  ),
)
const kinds = new Set(
  'AGENDA AI BUR CO CONV CRP DEC FINAL GC GOV IC IGO INF L LIM LOI LOIPR MIN NGO NI NOTE NV OPSP PET PRST PV Q QPR REP REPORT RES RT SGB SR WP'.split(
    ' ',
  ),
)
const dotted = /^(?:(?:AC|C|CN|CONF|GC|PC|PREP|SC|SUB|Sub|WG)\.\d+[A-Z]?|P\d+)$/
const modified = /^(Add|Amend|Corr|Rev|Summary)(?:\.(\d+))?$/
const kindNumber = /^([A-Z]+)\.(\d+[A-Za-z]?)$/
const numbered = /^(\d+[A-Za-z]?(?:-\d+)?)(\((?:[IVXLC]+|\d{4}|Sect\.\s?\d+|[A-Z]-?\d*|Part [IVX]+)\))?$/

/** Takes a symbol apart; undefined when it is not one. Blanks around it and inside brackets do not matter. */
export function parseSymbol(written: string): DocumentSymbol | undefined {
  const text = written
    .trim()
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s+\(/g, '(')
  const segments = text.split('/')
  const [organ = '', ...rest] = segments
  if (!organs.has(organ) || rest.length === 0) return undefined
  const firstModified = rest.findIndex((segment) => modified.test(segment))
  const own = firstModified === -1 ? rest : rest.slice(0, firstModified)
  const modifications = firstModified === -1 ? [] : modificationsOf(rest.slice(firstModified))
  const parts = own.length === 0 ? undefined : partsOf(own)
  if (modifications === undefined || parts === undefined) return undefined
  return { base: [organ, ...own].join('/'), organ, ...parts, modifications }
}

/** The symbol in its canonical form. */
export function formatSymbol({ base, modifications }: DocumentSymbol): string {
  return [base, ...modifications.map(({ kind, number }) => (number === undefined ? kind : `${kind}.${number}`))].join(
    '/',
  )
}

/** Where a reader finds the document; the network's own papers have no address there. */
export function symbolAddress(symbol: DocumentSymbol): string | undefined {
  if (symbol.organ === 'NET' || symbol.organ === 'IANWGE') return undefined
  return `https://undocs.org/${formatSymbol(symbol).split('/').map(encodeURIComponent).join('/')}`
}

/** Symbols in a running text with where each begins; a full stop or a closing bracket after it is not part of it. */
export function findSymbols(text: string): { at: number; written: string; symbol: DocumentSymbol }[] {
  const candidates = text.matchAll(
    /(?<![\p{L}\p{N}/.@-])[A-Z]{1,6}(?:\/[\p{L}\p{N}.-]+(?:\s?\((?:[IVXLC]+|\d{4}|Sect\.\s?\d+)\))?)+/gu,
  )
  return [...candidates].flatMap((candidate) => {
    const written = candidate[0].replace(/[.-]+$/, '')
    const symbol = parseSymbol(written)
    return symbol === undefined ? [] : [{ at: candidate.index, written, symbol }]
  })
}

function modificationsOf(segments: readonly string[]): Modification[] | undefined {
  const found = segments.map((segment) => modificationOf(segment))
  const sure = found.filter((one) => one !== undefined)
  return sure.length === found.length ? sure : undefined
}

function modificationOf(segment: string): Modification | undefined {
  const [, kind, number] = modified.exec(segment) ?? []
  if (kind !== 'Add' && kind !== 'Amend' && kind !== 'Corr' && kind !== 'Rev' && kind !== 'Summary') return undefined
  return number === undefined ? { kind } : { kind, number: Number(number) }
}

type Parts = Pick<DocumentSymbol, 'body' | 'session' | 'year' | 'country' | 'kind' | 'number'>
type Piece = {
  readonly is: 'body' | 'country' | 'kind' | 'numbered-kind' | 'number' | 'session' | 'year'
  readonly text: string
}

/** Reads what stands between organ and modifications; undefined when a segment is of no known form, or nothing is numbered. */
function partsOf(segments: readonly string[]): Parts | undefined {
  const pieces: Piece[] = []
  for (const [at, segment] of segments.entries()) {
    const is = formOf(segment, { before: pieces, last: at === segments.length - 1 })
    if (is === undefined) return undefined
    pieces.push({ is, text: segment })
  }
  const textsOf = (is: Piece['is']): string[] => pieces.filter((piece) => piece.is === is).map(({ text }) => text)
  const year = textsOf('year')[0]
  const kind = textsOf('numbered-kind')[0] ?? textsOf('kind')[0]
  const numbering = numberingOf(textsOf('number'), textsOf('numbered-kind')[0])
  if (numbering.number === undefined && (kind === undefined || year === undefined)) return undefined
  return present({
    body: textsOf('body').join('/') || undefined,
    session: textsOf('session')[0],
    year: year === undefined ? undefined : Number(year),
    country: textsOf('country')[0],
    kind: kind?.split('.')[0],
    ...numbering,
  })
}

function formOf(
  segment: string,
  { before, last }: { before: readonly Piece[]; last: boolean },
): Piece['is'] | undefined {
  const numbersBefore = before.some(({ is }) => is === 'number')
  if (dotted.test(segment)) return 'body'
  if (kinds.has(segment)) return 'kind'
  if (
    /^(?:19(?:4[5-9]|[5-9]\d)|20\d\d)$/.test(segment) &&
    !last &&
    !numbersBefore &&
    !before.some(({ is }) => is === 'year')
  )
    return 'year'
  if (/^(S|ES|EM|SP)-\d+$/.test(segment)) return 'session'
  if (numbered.test(segment)) return 'number'
  const [, word] = kindNumber.exec(segment) ?? []
  if (word !== undefined) return kinds.has(word) ? 'numbered-kind' : 'body'
  if (/^[A-Z]{3}$/.test(segment) && (numbersBefore || before.at(-1)?.text === 'C')) return 'country'
  return /^[A-Z]{1,8}$/.test(segment) ? 'body' : undefined
}

/** Of several numbers the first is the session; a bracket gives the session («XXI») or the year («2000») of old resolutions. */
function numberingOf(
  numbers: readonly string[],
  numberedKind: string | undefined,
): Pick<Partial<Parts>, 'session' | 'year' | 'number'> {
  const [first, ...more] = numbers
  if (numberedKind !== undefined) return present({ session: first, number: numberedKind.split('.')[1] })
  if (more.length > 0) return present({ session: first, number: more.join('/') })
  const [, number, bracket] = /^([^(]+)\(([IVXLC]+|\d{4})\)$/.exec(first ?? '') ?? []
  if (number === undefined || bracket === undefined) return present({ number: first })
  return /^\d{4}$/.test(bracket) ? { number, year: Number(bracket) } : { number, session: bracket }
}

/** Leaves out what is absent, so that a part is either there or not. */
function present({ body, session, year, country, kind, number }: { [K in keyof Parts]?: Parts[K] | undefined }): Parts {
  return {
    ...(body === undefined ? {} : { body }),
    ...(session === undefined ? {} : { session }),
    ...(year === undefined ? {} : { year }),
    ...(country === undefined ? {} : { country }),
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number }),
  }
}
