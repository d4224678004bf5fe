import { formatBytes, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Page } from '../page.ts'

/** What there is not, and what this reader may not see. */
export function notFoundPage(lang: Lang): Page {
  const say = speakPlatform(lang)
  const [title, why, next] = [say('platform.not-found'), say('platform.not-found-why'), say('platform.not-found-next')]
  return { status: 404, title, body: <Trouble title={title} lines={[why, next]} /> }
}

/** A form that another site sent. */
export function notOursPage(lang: Lang): Page {
  const say = speakPlatform(lang)
  const title = say('platform.not-ours')
  return { status: 403, title, body: <Trouble title={title} lines={[say('platform.not-ours-why')]} /> }
}

export function tooLargePage(lang: Lang, limit: number): Page {
  const say = speakPlatform(lang)
  const title = say('platform.too-large-form')
  const why = say('platform.too-large-form-why', { limit: formatBytes(lang, limit) })
  return { status: 413, title, body: <Trouble title={title} lines={[why]} /> }
}

export function tooOftenPage(lang: Lang, seconds: number): Page {
  const say = speakPlatform(lang)
  const title = say('platform.too-often')
  const why = say('platform.too-often-why', { n: Math.ceil(seconds / 60) })
  return { status: 429, title, body: <Trouble title={title} lines={[why]} /> }
}

/** A fault of ours, with the number under which the log tells about it. */
export function faultPage(lang: Lang, reference: string): Page {
  const say = speakPlatform(lang)
  const title = say('platform.fault')
  const lines = [say('platform.fault-why'), say('platform.fault-reference', { reference })]
  return { status: 500, title, body: <Trouble title={title} lines={lines} /> }
}

const Trouble = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <h1>{title}</h1>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
  </>
)
