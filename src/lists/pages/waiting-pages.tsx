import { Empty, FormPage, Moment, Notice, Prose, Radios, TextArea, Written } from '#platform/web'
import type { FormState } from '#platform/web'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { judgementKinds } from '../posting/judge-post.ts'
import type { Waiting } from '../posting/read-waiting.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { Subject } from './thread-lines.tsx'

type PageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly list: List
  readonly posts: readonly Waiting[]
}

/** What waits for whoever tends a list, the longest waiting first, each with the reason why it waits. */
export function WaitingPage({ lang, href, list, posts }: PageProps) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('lists.waiting')}</h1>
      {posts.length === 0 ? (
        <Empty button={{ href: href(`/lists/${list.name}`), label: textIn(list.title, lang).text }}>
          {say('lists.none-waits')}
        </Empty>
      ) : (
        <ul class="lines">
          {posts.map((post) => (
            <li>
              <a href={href(`/lists/${list.name}/waiting/${post.id}`)} class="whole">
                <Subject lang={lang} message={post} />
              </a>
              <div class="meta">
                <bdi>{post.authorName}</bdi> · <bdi dir="ltr">{post.authorAddress}</bdi> ·{' '}
                <Moment lang={lang} at={post.at} />
              </div>
              {post.waits === null || post.waits === 'unconfirmed' ? null : (
                <div>{say(`lists.waits-${post.waits}`)}</div>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type FormProps = { readonly form: FormState; readonly back: string; readonly post: Waiting; readonly done?: boolean }

/** One post that waits: what it says, why it waits, and the three things that can become of it. */
export function JudgeForm({ form, back, post, list, done }: FormProps & { readonly list: List }) {
  const say = speak(form.lang)
  return (
    <>
      {done === true ? <Notice kind="ok">{say('lists.judged')}</Notice> : null}
      {post.publishedAt === null ? null : <Notice>{say('lists.judged-already')}</Notice>}
      <FormPage
        form={form}
        back={back}
        title={say('lists.judge')}
        lead={say('lists.judge-lead', { list: textIn(list.title, form.lang).text })}
      >
        {post.waits === null || post.waits === 'unconfirmed' ? null : <p>{say(`lists.waits-${post.waits}`)}</p>}
        <Letter lang={form.lang} post={post} />
        <Radios
          form={form}
          name="kind"
          label={say('lists.what-becomes')}
          options={judgementKinds.map((value) => ({ value, label: say(`lists.judge-${value}`) }))}
        />
        <TextArea
          form={form}
          name="reason"
          label={say('lists.reason')}
          hint={say('lists.reject-hint')}
          rows={3}
          max={1000}
          optional
        />
      </FormPage>
    </>
  )
}

/** A post that came in somebody's name without proof, before that somebody. */
export function ConfirmForm({ form, back, post, list, done }: FormProps & { readonly list: string }) {
  const say = speak(form.lang)
  return (
    <>
      {done === true ? <Notice kind="ok">{say('lists.judged')}</Notice> : null}
      <FormPage form={form} back={back} title={say('lists.confirm-title')} lead={say('lists.confirm-why', { list })}>
        <Letter lang={form.lang} post={post} />
        <Radios
          form={form}
          name="kind"
          label={say('lists.is-it-yours')}
          options={(['confirmed', 'disowned'] as const).map((value) => ({ value, label: say(`lists.judge-${value}`) }))}
        />
      </FormPage>
    </>
  )
}

const Letter = ({ lang, post }: { readonly lang: Lang; readonly post: Waiting }) => (
  <blockquote>
    <p>
      <strong>
        <Subject lang={lang} message={post} />
      </strong>
    </p>
    <p class="meta">
      <Written text={post.authorName} /> · <bdi dir="ltr">{post.authorAddress}</bdi> ·{' '}
      <Moment lang={lang} at={post.at} />
    </p>
    <Prose text={post.text.slice(0, shownMax)} lang={post.lang ?? undefined} />
  </blockquote>
)

/** Whoever judges has to know what it is, not to read a book. */
const shownMax = 6000
