import type { House, Outcome, Performance } from '#platform/acts'
import type { Lang, SayByKey } from '#platform/words'
import type { Cookie, Desk } from './desk.ts'
import type { FormState } from './form-state.ts'
import type { Page, Sending } from './page.ts'
import type { Values } from './values.ts'

/** How often somebody may come. */
export const rates = ['page', 'form', 'sign-in', 'export'] as const
export type Rate = (typeof rates)[number]

/** What is left behind: nothing, the act's row in the ledger, or a line in the log (who fetched a confidential file). */
export const audits = ['none', 'ledger', 'log'] as const
export type Audit = (typeof audits)[number]

/** How secret what it shows can be at most; confidential pages are never kept by the browser. */
export const levels = ['unclassified', 'confidential'] as const
export type Level = (typeof levels)[number]

/** Any of these grants, or a rule of the room's own, asked inside the reader's transaction. */
export type May = readonly string[] | ((desk: Desk) => boolean | Promise<boolean>)

/** What every entry of the route table says. `path` has no language and may have `:parts`. */
export type Entry = {
  readonly path: string
  /** `room.page`, for the log and the authorization matrix. */
  readonly name: string
  readonly may: May
  readonly rate: Rate
  readonly audit: Audit
  readonly level: Level
  /** The room's words, so that the code of a refusal can be said. Platform codes are always known. */
  readonly speak?: (lang: Lang) => SayByKey
}

/** Where a form leads when its act is done. */
export type Then = string | { readonly path: string; readonly cookies?: readonly Cookie[] }

export type PageRoute = Entry & { readonly kind: 'page'; readonly show: (desk: Desk) => Page | Promise<Page> }
export type DownloadRoute = Entry & {
  readonly kind: 'download'
  readonly send: (desk: Desk) => Sending | Promise<Sending>
}
export type FormRoute = Entry & {
  readonly kind: 'form'
  /** The name of the act and whether it has a schema; the act itself is behind `perform`. */
  readonly act: { readonly name: string; readonly asks: unknown }
  readonly takesFiles: boolean
  /**
   * `anywhere`: mail programs send it too, without a cookie and not from a page of ours, also to the address without a
   * language (RFC 8058). Whoever sends it is then nobody: all that it may do must be signed into its address.
   */
  readonly from?: 'anywhere'
  readonly start: (desk: Desk) => Values | undefined | Promise<Values | undefined>
  readonly input: (desk: Desk, values: Values) => unknown
  readonly page: (desk: Desk, form: FormState) => Page | Promise<Page>
  readonly then: (desk: Desk, outcome: Outcome) => Then | Promise<Then>
  readonly perform: (house: House, input: unknown, how: Performance) => Promise<Outcome>
}
export type Route = PageRoute | DownloadRoute | FormRoute
