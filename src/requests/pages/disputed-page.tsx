import { Empty, Moment, Table, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Disputed } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly answers: readonly Disputed[]
  readonly names: ReadonlyMap<string, string>
}

/** Answers in dispute: whose they are said to be, when and how they came, and what that person says. */
export const DisputedPage = ({ lang, answers, names }: Props) => {
  const say = speak(lang)
  return (
    <>
      <h1>{say('requests.disputed-title')}</h1>
      {answers.length === 0 ? (
        <Empty>{say('requests.disputed-none')}</Empty>
      ) : (
        <Table
          caption={say('requests.disputed-title')}
          captionHidden
          head={[
            say('requests.person'),
            say('requests.recorded-on'),
            say('requests.what-they-say'),
            say('requests.said-on'),
          ]}
          rows={answers.map(({ person, recordedAt, channel, said, at }) => [
            names.get(person) ?? '–',
            <>
              <Moment lang={lang} at={recordedAt} /> (
              {say(channel === 'web' ? 'requests.by-page' : 'requests.by-letter')})
            </>,
            <Written text={said} />,
            <Moment lang={lang} at={at} />,
          ])}
        />
      )}
    </>
  )
}
