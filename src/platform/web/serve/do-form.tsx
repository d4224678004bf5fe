import { raw } from 'hono/html'
import { Refusal } from '#platform/acts'
import type { Outcome } from '#platform/acts'
import { speakPlatform } from '#platform/words'
import { ErrorSummary } from '../components/error-summary.tsx'
import { notOursPage, tooLargePage } from '../components/trouble-pages.tsx'
import { NotFound } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { formState } from '../form-state.ts'
import type { FormState } from '../form-state.ts'
import type { Page } from '../page.ts'
import type { FormRoute, Then } from '../route.ts'
import { nested } from '../values.ts'
import type { Values } from '../values.ts'
import { conflictOf, merged } from './merge.ts'
import { TooLarge, formBytesMax, readForm, uploadBytesMax } from './read-form.ts'
import type { Sent } from './read-form.ts'
import { redirectTo } from './redirect.ts'
import { rendered } from './rendered.ts'
import { fromOurPages } from './same-origin.ts'
import { allowed, atDesk, showBare, showPage } from './show.tsx'
import type { Call, Visit } from './visit.ts'

/** Shows a form as it starts. */
export const showForm = (call: Call, route: FormRoute): Promise<Response> =>
  showPage(call, route.level, async (desk) => {
    const values = await startOf(route, desk)
    return pageOf(route, desk, formState(blank(call, route, values)))
  })

/** Does what a mail program asks for its reader, and says that it is done: it follows no page. */
export async function doAtOnce(call: Call, route: FormRoute): Promise<Response> {
  const response = await doForm(call, route)
  return response.status === 303 ? call.c.body(null, 200) : response
}

/** Does what a form asks and leads on, or shows it again with everything that was typed. */
export async function doForm(given: Call, route: FormRoute): Promise<Response> {
  const call = route.from === 'anywhere' ? asNobody(given) : given
  const { server, visit, c } = call
  const { lang } = visit
  if (route.from !== 'anywhere' && !fromOurPages(c.req.raw.headers, server.home))
    return showBare(call, notOursPage(lang))
  const sent = await readForm(c.req.raw, route.takesFiles ? uploadBytesMax : formBytesMax).catch(tooLarge)
  if (sent === undefined) return showBare(call, { ...notOursPage(lang), status: 415 })
  if (sent instanceof TooLarge) return showBare(call, tooLargePage(lang, sent.limit))
  const values = nested(merged(sent))
  try {
    const input = await atDesk(call, async (desk) => {
      await startOf(route, desk)
      return { given: await route.input(desk, values) }
    })
    const how = { token: visit.token, channel: 'web', key: keyOf(sent) ?? server.house.newId() } as const
    const outcome = await route.perform(server.house, input.given, how)
    return redirectTo(server, c, await leadOn(call, { route, outcome }))
  } catch (trouble) {
    if (trouble instanceof NotFound) return showPage(call, route.level, () => Promise.reject(trouble))
    if (!(trouble instanceof Refusal)) throw trouble
    return showAgain(call, { route, values, refusal: trouble })
  }
}

// Another site may have made the browser send it, so the session of that browser counts for nothing.
const asNobody = (call: Call): Call => ({ ...call, visit: { ...call.visit, token: null } })

const tooLarge = (trouble: unknown): TooLarge => {
  if (trouble instanceof TooLarge) return trouble
  throw trouble
}

async function leadOn(call: Call, { route, outcome }: { route: FormRoute; outcome: Outcome }): Promise<Then> {
  // The act may have changed what the reader can see, so where to go is asked at a new desk.
  const then = await atDesk(call, async (desk) => ({
    to: await route.then(desk, outcome),
    href: desk.href,
  }))
  if (typeof then.to === 'string') return then.href(then.to)
  return { ...then.to, path: then.href(then.to.path) }
}

async function startOf(route: FormRoute, desk: Desk): Promise<Values> {
  await allowed(route, desk)
  const values = await route.start(desk)
  if (values === undefined) throw new NotFound()
  return values
}

// Whoever sends the key decides only about their own act: the database binds a key to person and act.
function keyOf(sent: Sent): string | undefined {
  const key = sent.find(([name]) => name === '_key')?.[1]
  return typeof key === 'string' && /^[\w-]{16,80}$/.test(key) ? key : undefined
}

const blank = ({ server, visit }: Call, { takesFiles }: FormRoute, values: Values) => ({
  lang: visit.lang,
  action: `/${visit.lang}${visit.pathAndQuery === '/' ? '' : visit.pathAndQuery}`,
  // A new key each time the form is shown: what was refused was either undone or is not to be answered from memory.
  key: server.house.newId(),
  takesFiles,
  values,
})

type Refused = { readonly route: FormRoute; readonly values: Values; readonly refusal: Refusal }

const showAgain = (call: Call, { route, values, refusal }: Refused): Promise<Response> =>
  showPage(call, route.level, async (desk) => {
    await startOf(route, desk)
    const say = wordsOfRefusal(route, call.visit)
    const errors = Object.entries(refusal.fields).map(([field, code]) => [field, say(code, refusal.details)] as const)
    const form = formState({
      ...blank(call, route, values),
      errors: Object.fromEntries(errors.filter(([field]) => field !== '')),
      problem: say(refusal.code, refusal.details),
      conflict: conflictOf(refusal.code, refusal.details),
    })
    const page = await pageOf(route, desk, form)
    return { ...page, status: 422, title: `${speakPlatform(call.visit.lang)('platform.error-prefix')}${page.title}` }
  })

// The body is made before the list of what is wrong, which names fields by the labels that they leave.
async function pageOf(route: FormRoute, desk: Desk, form: FormState): Promise<Page> {
  const page = await route.page(desk, form)
  const body = raw(await rendered(<>{page.body}</>))
  return {
    ...page,
    body: (
      <>
        <ErrorSummary form={form} />
        {body}
      </>
    ),
  }
}

// A code without words is a gap in a room's words; the reader gets a sentence all the same.
function wordsOfRefusal({ speak }: FormRoute, { lang }: Visit) {
  const platform = speakPlatform(lang)
  return (code: string, details: Readonly<Record<string, unknown>>): string =>
    speak?.(lang).byKey(code, details) ??
    platform.byKey(code, details) ??
    `${platform('platform.not-possible')} (${code})`
}
