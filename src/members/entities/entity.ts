import * as v from 'valibot'

/** What sorts of entity there are, in the order in which they are counted and listed. */
export const entityKinds = ['department', 'office', 'fund', 'programme', 'agency', 'institute', 'other'] as const
export type EntityKind = (typeof entityKinds)[number]

export const entityKind = v.picklist(entityKinds, 'platform.choose-one')

/** The code of an entity: part of its address, never shown as its name. */
export const entityCode = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.minLength(1, 'platform.required'),
  v.regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'members.not-a-code'),
  v.maxLength(30, 'platform.too-long'),
)

/** The parts of mail addresses after the sign, once each; several entities may write from one domain. */
export const mailDomains = v.pipe(
  v.array(v.string('platform.required'), 'platform.required'),
  v.transform((given) => [...new Set(given.map((one) => one.trim().toLowerCase()))]),
  v.check((given) => given.every((one) => one.length <= 100 && domain.test(one)), 'members.not-a-domain'),
)

const domain = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

export const mailAddress = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.toLowerCase(),
  v.email('members.not-an-address'),
  v.maxLength(254, 'platform.too-long'),
)
