import type { House } from '#platform/acts'
import { replyAddress, signedName } from '#platform/mail'

type Signing = Pick<House, 'key' | 'config'>

/** The page where the digests of one person are stopped without signing in. */
export const stopPath = ({ key }: Pick<House, 'key'>, scope: string): string =>
  `/letters/stop/${signedName(key, 'answer', scope)}`

/** What programs for mail make a button of: one click, no page, RFC 8058; or a letter to us, RFC 2369. */
export const stopHeaders = (house: Signing, scope: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${house.config.address}${stopPath(house, scope)}>, <mailto:${replyAddress(house, scope)}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
