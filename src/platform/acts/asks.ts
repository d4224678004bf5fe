import * as v from 'valibot'
import { isDay } from '#platform/clock'
import { calm, calmLines, canBeSeen, isLang, langs } from '#platform/words'

/** The id of a record: any UUID, as the database writes it. */
export const id = v.pipe(v.string('platform.required'), v.uuid('platform.choose-one'))

/** A day, `2021-03-21`, that exists in the calendar. */
export const day = v.pipe(v.string('platform.required'), v.trim(), v.check(isDay, 'platform.not-a-day'))

/** One line of text, trimmed, not empty, without control characters. */
export const line = (max: number) =>
  v.pipe(
    v.string('platform.required'),
    v.transform((given) => calm(given.normalize('NFC').replaceAll(/[\p{Cc}\s]+/gu, ' ')).trim()),
    v.check(canBeSeen, 'platform.required'),
    v.maxLength(max, 'platform.too-long'),
  )

/** Text of several lines; line ends are made one kind, other control characters dropped. */
export const prose = (max: number) =>
  v.pipe(
    v.string('platform.required'),
    v.transform((given) => calmLines(given.normalize('NFC')).trim()),
    v.check(canBeSeen, 'platform.required'),
    v.maxLength(max, 'platform.too-long'),
  )

/** A text in at least one of the six languages, `{ en: '…', ar: '…' }`; empty languages are dropped. */
export const texts = (max: number) =>
  v.pipe(
    v.record(v.string(), v.string('platform.required'), 'platform.required'),
    v.check((given) => Object.keys(given).every((lang) => isLang(lang)), 'platform.unknown-language'),
    v.transform((given) =>
      Object.fromEntries(
        langs
          .map((lang) => [lang, calmLines((given[lang] ?? '').normalize('NFC')).trim()] as const)
          .filter(([, text]) => canBeSeen(text)),
      ),
    ),
    v.check((given) => Object.keys(given).length > 0, 'platform.required'),
    v.check((given) => Object.values(given).every((text) => text.length <= max), 'platform.too-long'),
  )

/** An address part: lower-case letters, digits and hyphens. */
export const slug = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'platform.not-a-slug'),
  v.maxLength(80, 'platform.too-long'),
)

/** A whole number in a range, from a number or from the digits of a form. */
export const wholeNumber = (min: number, max: number) =>
  v.pipe(
    v.union(
      [v.number(), v.pipe(v.string(), v.trim(), v.regex(/^-?\d+$/, 'platform.not-a-number'), v.transform(Number))],
      'platform.not-a-number',
    ),
    v.integer('platform.not-a-number'),
    v.minValue(min, 'platform.too-small'),
    v.maxValue(max, 'platform.too-large'),
  )

/** Who may see a record; groups of pillars and of named people carry their id. */
export const audience = v.pipe(
  v.string('platform.required'),
  v.regex(/^(public|un|network|secretariat|co-chairs|(pillar|people|person):[0-9a-f-]{36})$/, 'platform.choose-one'),
)

/** Strictly confidential material is refused everywhere, so there are two levels (ST/SGB/2007/6 knows three). */
export const secrecy = v.picklist(['unclassified', 'confidential'], 'platform.choose-one')

/** What a form sends for a text in six languages of which none was written. */
const noTexts = v.custom<Readonly<Record<string, ''>>>(
  (given) =>
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.values(given).every((text) => text === ''),
)

/** A field that may be left empty; an empty field of a form, or one empty in all its languages, counts as absent. */
export const optional = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.union([
      v.pipe(
        noTexts,
        v.transform(() => undefined),
      ),
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      v.pipe(
        v.null(),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  )
