import type { Tx } from '#platform/db'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import type { ChannelKind } from './open-channel.ts'

/** A channel, and what became of what it was told last. Its address is known to the secretariat only. */
export type ChannelCard = {
  readonly id: string
  readonly name: string
  readonly kind: ChannelKind
  readonly host: string
  readonly lang: Lang
  readonly last: { readonly at: Date; readonly state: 'new' | 'sent' | 'failed'; readonly why: string } | undefined
}

/** The channels that are told something, by name. */
export async function channelsOf(tx: Tx): Promise<ChannelCard[]> {
  const rows = await tx
    .selectFrom('channels')
    .select(['id', 'name', 'kind', 'target', 'lang'])
    .where('closed_at', 'is', null)
    .orderBy('name')
    .execute()
  const told = await tx
    .selectFrom('channel_summaries')
    .leftJoin('webhook_posts', 'webhook_posts.id', 'channel_summaries.post')
    .leftJoin('letters', 'letters.id', 'channel_summaries.letter')
    .select(['channel', 'channel_summaries.at', 'webhook_posts.state', 'webhook_posts.last_error'])
    .select(['letters.state as letterState', 'letters.last_error as letterError'])
    .orderBy('channel_summaries.at', 'desc')
    .execute()
  return rows.map(({ id, name, kind, target, lang }) => {
    const last = told.find(({ channel }) => channel === id)
    return {
      id,
      name,
      kind,
      // An address of a webhook is a key: whoever reads it over a shoulder could write into the channel.
      host: kind === 'mail' ? target : new URL(target).host,
      lang: isLang(lang) ? lang : 'en',
      last:
        last === undefined
          ? undefined
          : {
              at: last.at,
              state: last.state ?? stateOfLetter(last.letterState),
              why: last.last_error ?? last.letterError ?? '',
            },
    }
  })
}

const stateOfLetter = (state: string | null): 'new' | 'sent' | 'failed' => {
  if (state === 'sent' || state === 'caught') return 'sent'
  return state === 'failed' || state === 'suppressed' ? 'failed' : 'new'
}
