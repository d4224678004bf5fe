import { Actions, ButtonLink, PostButton, State, Written } from '#platform/web'
import type { Child } from 'hono/jsx'
import { unmetOf } from '../applying/order.ts'
import { standingOf } from '../intake.ts'
import type { Item } from '../intake.ts'
import { placeOf, wordsAround } from '../place.ts'
import { addressOf } from '../telling/address.ts'
import { whyNot } from '../telling/preview-text.ts'
import { restOf, tellItem } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import { standingState } from './state-words.ts'
import type { PreviewProps } from './preview-page.tsx'
import { placeWords, textPath } from './place-words.ts'

type Props = PreviewProps & {
  readonly item: Item
  /** Whether anything can still be decided. */
  readonly open: boolean
}

/** One proposal: what will be recorded, the sentence that says so, what is doubtful, and what to do about it. */
export function ProposalCard(props: Props) {
  const { item, telling, reader } = props
  const { lang, href } = reader
  const standing = standingOf(item)
  const corrected = standing === 'accepted' && item.decision?.kind === 'corrected'
  const address = item.made === undefined ? undefined : addressOf(item.made)
  const sentence = <Written text={tellItem(item, telling)} />
  return (
    <li id={`p-${item.proposal.key}`}>
      <div>
        <h3>{address === undefined ? sentence : <a href={href(address)}>{sentence}</a>}</h3>
        <p>
          <State lang={lang} state={standingState[standing]}>
            {speak(lang)(corrected ? 'intake.standing-corrected' : `intake.standing-${standing}`)}
          </State>
        </p>
        {item.notMade === undefined || standing !== 'refused' ? null : (
          <p class="error">{whyNot(item.notMade, lang)}</p>
        )}
        <Rest {...props} />
        {standing === 'accepted' || standing === 'refused' ? <Unmet {...props} /> : null}
      </div>
      <Because {...props} />
      <div>
        {standing === 'needs-you' ? <Doubts {...props} /> : null}
        {props.open && standing !== 'made' ? <Deciding {...props} /> : null}
      </div>
    </li>
  )
}

/** What has to be decided or made before this can be. */
function Unmet({ item, telling, intake, reader: { lang, href } }: Props) {
  const unmet = unmetOf(item, telling.items)
  if (unmet.length === 0) return null
  return (
    <p>
      {speak(lang)('intake.waits-for')}{' '}
      {unmet.map((other, at) => (
        <>
          {at === 0 ? null : ' · '}
          <a href={href(`/intake/${intake.id}?about=${encodeURIComponent(other.proposal.key)}`)}>
            <Written text={tellItem(other, telling)} />
          </a>
        </>
      ))}
    </p>
  )
}

function Rest({ item, telling }: Props) {
  const lines = restOf(item, telling)
  return lines.length === 0 ? null : (
    <p>
      {lines.map(({ label, value }, at) => (
        <>
          {at === 0 ? null : ' · '}
          <span class="meta">{label}</span> <Written text={value} />
        </>
      ))}
    </p>
  )
}

function Because({ item: { proposal }, text, intake, reader: { lang, href } }: Props) {
  const { before, words, after } = wordsAround(text, proposal)
  const place = placeWords(placeOf(text, proposal), lang)
  const textLang = text.lang ?? undefined
  return (
    <blockquote>
      <p lang={textLang} dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </p>
      <p class="meta">
        <a href={href(textPath(intake.id, proposal.because.block))}>{place}</a>
      </p>
    </blockquote>
  )
}

function Doubts(props: Props) {
  const { item, reader, open } = props
  const { lang } = reader
  const { doubts, certainty } = item.proposal
  return (
    <div class="notice warn">
      {certainty === 'look' ? <p>{speak(lang)('intake.look')}</p> : null}
      {doubts.map(({ key, values, answers = [] }, at) => (
        <>
          <p>{speak(lang).byKey(key, values) ?? key}</p>
          {open && answers.length > 0 ? (
            <Actions>
              {answers.map((answer, of) => (
                <Decide
                  {...props}
                  values={{ kind: 'accepted', answer: `${at}.${of}` }}
                  label={speak(lang).byKey(answer.key, answer.values) ?? answer.key}
                />
              ))}
            </Actions>
          ) : null}
        </>
      ))}
    </div>
  )
}

function Deciding(props: Props): Child {
  const { item, reader, intake } = props
  const { lang, href } = reader
  const say = speak(lang)
  const standing = standingOf(item)
  const path = href(`/intake/${intake.id}/proposals/${encodeURIComponent(item.proposal.key)}`)
  if (standing === 'known') return null
  return (
    <Actions>
      {standing === 'accepted' ? null : (
        <Decide {...props} values={{ kind: 'accepted' }} label={say('intake.accept')} />
      )}
      <ButtonLink href={`${path}${queryOf(props)}`} label={say('intake.correct')} quiet />
      {standing === 'left-out' ? null : (
        <Decide {...props} values={{ kind: 'left-out' }} label={say('intake.leave-out')} />
      )}
    </Actions>
  )
}

const Decide = (
  props: Props & { readonly values: Readonly<Record<string, string>>; readonly label: string },
): Child => (
  <PostButton
    action={`${props.reader.href(`/intake/${props.intake.id}/decide`)}${queryOf(props)}`}
    once={props.reader.once()}
    values={{ proposal: props.item.proposal.key, ...props.values }}
    label={props.label}
  />
)

/** Where the reader is among the proposals, so that deciding leads back there. */
function queryOf({ standing, page }: Pick<Props, 'standing' | 'page'>): string {
  const query = new URLSearchParams({
    ...(standing === undefined ? {} : { standing }),
    ...(page === 1 ? {} : { page: String(page) }),
  })
  return query.size === 0 ? '' : `?${query}`
}
