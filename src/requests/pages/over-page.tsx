import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

/** In the place of a letter that is answered no more: what became of it, and whom to write to. */
export const OverPage = ({ lang, help }: { readonly lang: Lang; readonly help: string }) => {
  const say = speak(lang)
  return (
    <>
      <h1>{say('requests.over-title')}</h1>
      <p>{say('requests.over')}</p>
      <p>
        {say('requests.over-ask')}{' '}
        <a href={`mailto:${help}`}>
          <bdi dir="ltr">{help}</bdi>
        </a>
      </p>
    </>
  )
}
