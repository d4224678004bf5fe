import { toDocx, toHtml, toPdf } from '#platform/export'
import type { Finding } from '../checks.ts'
import { hashOf } from '../report.ts'
import type { ToldContacts } from './contacts.ts'
import { toJson } from './json.ts'
import { outlineOf } from './outline.ts'
import type { ToldReport } from './told.ts'

/** The forms a report can take as a file. */
export const fileKinds = ['docx', 'pdf', 'html', 'json'] as const
export type FileKind = (typeof fileKinds)[number]

/** A report ready to be printed: told in a language, with what stands around the text. */
export type Printable = {
  readonly told: ToldReport
  readonly contacts: ToldContacts | undefined
  readonly findings: readonly Finding[]
  /** "Draft of 5 July 2021": printed on every page. */
  readonly statusText: string
  readonly status: 'draft' | 'issued'
  readonly slug: string | null
  readonly created: Date
  readonly address: string
}

const types: Readonly<Record<FileKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
}

/** The bytes of a report as a file; the same report gives the same bytes. Throws `CannotPrint` where a form cannot hold it. */
export async function print(
  kind: FileKind,
  printable: Printable,
  { withClaims }: { readonly withClaims: boolean },
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  // What the checks find is told to machines only.
  const findings = kind === 'json' ? printable.findings : []
  const key = `${kind} ${hashOf({ ...printable, findings, created: printable.created.toISOString(), withClaims })}`
  const known = kept.get(key)
  const bytes = known ?? (await made(kind, printable, withClaims))
  keep(key, bytes)
  return { bytes, type: types[kind] }
}

async function made(kind: FileKind, printable: Printable, withClaims: boolean): Promise<Uint8Array> {
  const { told, contacts, findings, status, slug, statusText, created, address } = printable
  if (kind === 'json') {
    const json = toJson({ told, contacts, findings, status, slug, withSources: withClaims })
    return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`)
  }
  const outline = outlineOf(told, { created, address, status: statusText, contacts, withClaims })
  if (kind === 'docx') return toDocx(outline)
  return kind === 'pdf' ? toPdf(outline) : new TextEncoder().encode(toHtml(outline))
}

// A page that lists files with their sizes has made them, and whoever then fetches one need not wait again.
const kept = new Map<string, Uint8Array>()
const keptAtMost = 24

function keep(key: string, bytes: Uint8Array): void {
  kept.delete(key)
  kept.set(key, bytes)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - keptAtMost))) kept.delete(oldest)
}

/** `progress-2021-h1-fr.docx`; the public edition and the annex say so. */
export const fileName = (
  slug: string,
  { lang, kind, edition, withClaims }: { lang: string; kind: FileKind; edition: string; withClaims: boolean },
): string =>
  `${[slug, lang, edition === 'public' ? 'public' : [], withClaims ? 'sources' : []].flat().join('-')}.${kind}`
