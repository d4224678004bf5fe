import type { Room } from '#platform/rooms'
import { get } from '#platform/web'
import { happenings } from '#home'
import { LogPage } from './pages/log.tsx'
import { speak } from './words/index.ts'

const perPage = 50

/** The ledger in sentences, the newest first; `about` narrows it to one record. Everybody sees what they may see. */
export const logOf = (rooms: readonly Room[]) =>
  get({
    path: '/log',
    name: 'app.log',
    may: ['network'],
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: async ({ tx, lang, query, href }) => {
      const about = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(query.get('about') ?? '')?.[0]
      const before = Number(/^\d{1,15}$/.exec(query.get('before') ?? '')?.[0] ?? Number.NaN)
      const asked = { ...(about === undefined ? {} : { about }), ...(Number.isNaN(before) ? {} : { before }) }
      const found = await happenings(tx, rooms, { lang, limit: perPage + 1, ...asked })
      const [shown, more] = [found.slice(0, perPage), found.length > perPage]
      const last = shown.at(-1)
      const older =
        more && last !== undefined
          ? href(`/log?${new URLSearchParams({ before: String(last.seq), ...(about === undefined ? {} : { about }) })}`)
          : undefined
      const whole = about === undefined && Number.isNaN(before) ? undefined : href('/log')
      return {
        title: speak(lang)('app.log'),
        body: <LogPage lang={lang} happenings={shown} older={older} whole={whole} href={href} />,
      }
    },
  })
