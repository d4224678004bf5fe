import { PostButton, Written } from '#platform/web'
import type { Finding } from '../finding.ts'
import { inWords } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly slug: string
  readonly certain: readonly Finding[]
  readonly all: number
}

/** What the text says that cannot be right, before it goes out. It holds nobody back: a person decides. */
export function BeforeIssue({ reader: { lang, href, once }, slug, certain, all }: Props) {
  const say = speak(lang)
  return (
    <>
      <h2>{say('checker.before-issue')}</h2>
      <p>
        {certain.length === 0 ? say('checker.no-contradictions') : say('checker.contradictions', { n: certain.length })}
      </p>
      {certain.length === 0 ? null : (
        <ul>
          {certain.slice(0, shownMax).map((finding) => (
            <li>
              {inWords(finding, lang).found}{' '}
              {finding.record === null ? null : (
                <a href={href(finding.record.path)}>
                  <Written text={finding.record.label} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {all === 0 ? null : (
        <PostButton action={href(`/check/reports/${slug}`)} once={once()} label={say('checker.see-all', { n: all })} />
      )}
    </>
  )
}

const shownMax = 10
