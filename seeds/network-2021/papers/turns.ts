import { addDocument, recordLanguageStep } from '#documents'
import type { Lang } from '#platform/words'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { document, version } from '../ids.ts'

type Text = { readonly key: string; readonly kind: string; readonly title: object; readonly day?: string } & Readonly<
  Record<string, unknown>
>

/** A text comes into the register with its first version, of that day unless another is named. */
export const text = (by: string, on: string, { key, day = on, ...rest }: Text): Deed =>
  did(by, on, addDocument, { id: document(key), ...rest, version: { id: version(`${key}:1`), day } })

type Step = { readonly lang: Lang; readonly step: string; readonly day?: string; readonly precise?: string }

/** Something happened to a language of a version: on that day, unless it was before. */
export const stepped = (by: string, on: string, of: string, { day = on, ...step }: Step): Deed =>
  did(by, on, recordLanguageStep, { version: version(of), day, ...step })

/** A language of a version is out, where it can be read. */
export const published = (by: string, on: string, of: string, { lang = 'en', ...more }: Partial<Step> = {}): Deed => {
  const deed = stepped(by, on, of, { lang, step: 'published', ...more })
  return { ...deed, input: { ...deed.input, url: `https://network.example.org/${of.replace(/:\d+$/, '')}/${lang}` } }
}
