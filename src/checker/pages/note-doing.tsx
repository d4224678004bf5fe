import type { Child } from 'hono/jsx'
import { PostButton, Written } from '#platform/web'
import { speak } from '../words/index.ts'
import type { NoteProps } from './note.tsx'

/** What can be done with a finding: take it, set it aside with a reason, or take that back. */
export function NoteDoing({ children, ...props }: NoteProps & { children?: Child }) {
  const { reader, path, query, shown } = props
  if (shown.state.kind !== 'open') return <Done {...props} />
  const { lang, once, href } = reader
  const { key, instead } = shown.finding
  const label = speak(lang)('checker.accept')
  return (
    <div class="actions">
      {instead === null ? null : (
        <PostButton action={href(`${path}/accept${query}`)} once={once()} label={label} values={{ finding: key }} />
      )}
      <Dismiss {...props} />
      {children}
    </div>
  )
}

function Done({ reader: { lang, once, href }, path, query, shown: { finding, state } }: NoteProps) {
  const say = speak(lang)
  const values = { finding: finding.key }
  return (
    <>
      <p class="meta">
        {state.kind === 'dismissed'
          ? say.rich('checker.dismissed-because', { reason: <Written text={state.reason} /> })
          : say('checker.accepted')}
      </p>
      <PostButton action={href(`${path}/undo${query}`)} once={once()} label={say('checker.undo')} values={values} />
    </>
  )
}

const reasonMax = 300

function Dismiss({ reader: { lang, once, href }, path, query, shown: { finding } }: NoteProps) {
  const say = speak(lang)
  return (
    <details>
      <summary>{say('checker.dismiss')}</summary>
      <form method="post" action={href(`${path}/dismiss${query}`)}>
        <input type="hidden" name="_key" value={once()} />
        <input type="hidden" name="finding" value={finding.key} />
        <label>
          {say('checker.reason')}
          <input type="text" name="reason" maxlength={reasonMax} required dir="auto" />
        </label>
        <button type="submit" class="button quiet">
          {say('checker.dismiss')}
        </button>
      </form>
    </details>
  )
}
