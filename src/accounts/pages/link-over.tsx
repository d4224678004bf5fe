import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

/** In the place of what a link out of a letter led to while it held: what to do instead. */
export const LinkOverPage = ({ lang, address }: { readonly lang: Lang; readonly address: string }) => {
  const say = speak(lang)
  return (
    <>
      <h1>{say('accounts.link-over-title')}</h1>
      <p>{say('accounts.link-over')}</p>
      <p>
        {say('accounts.link-over-ask')}{' '}
        <a href={`mailto:${address}`}>
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
    </>
  )
}
