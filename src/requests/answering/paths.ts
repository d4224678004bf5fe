import type { House } from '#platform/acts'
import { signedName } from '#platform/mail'

type Signing = Pick<House, 'key'>

/** The page where somebody says that an answer in their name was not theirs. */
export const notMePath = ({ key }: Signing, scope: string): string => `/not-me/${signedName(key, 'answer', scope)}`

/** The page where somebody says whether a reply is theirs. */
export const ownReplyPath = ({ key }: Signing, scope: string): string => `/my-reply/${signedName(key, 'answer', scope)}`
