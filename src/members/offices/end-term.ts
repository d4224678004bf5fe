import * as v from 'valibot'
import { act, day, holds, id, refuse } from '#platform/acts'
import { endOneTerm } from './end-offices.ts'

/** A term of office ends before it was to; `on` is the last day, also of the people who held it. */
export const endTerm = act({
  name: 'members.end-term',
  asks: v.strictObject({ term: id, on: day }),
  may: holds('secretariat'),
  async does({ tx }, { term, on }) {
    const entity =
      (await endOneTerm(tx, term, on)) ?? refuse('members.not-held-then', { on }, { on: 'members.not-held-then' })
    return { about: term, audience: 'public', forEntity: entity, entity }
  },
})
