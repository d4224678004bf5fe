import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import { addJob } from '#platform/jobs'
import { vouched } from '#platform/post'
import { waitingLetter } from './file-letter.ts'

/**
 * The secretariat knows that a letter is from whom it says, having asked: it is delivered as if its sender had been proved, and
 * becomes whatever it would have become then.
 */
export const letThrough = act({
  name: 'mailroom.let-through',
  asks: v.strictObject({ letter: id }),
  may: holds('secretariat'),
  async does({ tx }, { letter }) {
    const { outcome } = await waitingLetter({ tx }, letter)
    if (outcome !== heldForDoubt) refuse('mailroom.not-in-doubt')
    await tx
      .updateTable('incoming')
      .set({ state: 'new', verdict: JSON.stringify(vouched) })
      .where('incoming.id', '=', letter)
      .execute()
    await addJob(tx, 'post.deliver', { letter }, { key: `post.deliver ${letter}` })
    return { about: letter, audience: 'secretariat' }
  },
})

/** Why a letter waits that somebody may let through. */
export const heldForDoubt = 'post.unsure'
