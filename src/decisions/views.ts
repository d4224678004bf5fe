import { personNames } from '#members'
import { dependenciesOn } from '#plan'
import type { Desk } from '#platform/web'
import type { Texts } from '#platform/words'
import { namesAt } from '#terminology'
import type { FollowUp } from './following/read-follow-ups.ts'
import { remindersOf } from './following/read-reminders.ts'
import type { Reminder } from './following/read-reminders.ts'
import type { Decision } from './read-register.ts'
import { maySayWhatBecame } from './steps.ts'

/** A follow-up as a page shows it: who is responsible by name, what it waits for, and where it is closed by who may. */
export type FollowUpView = {
  readonly followUp: FollowUp
  readonly responsible: readonly string[]
  readonly waitsFor: { readonly title: Texts; readonly href: string } | undefined
  readonly reminders: readonly Reminder[]
  readonly decision: { readonly label: string; readonly href: string }
  readonly close: string | undefined
}

/** A decision as a page shows it. */
export type DecisionView = {
  readonly decision: Decision
  readonly href: string
  readonly followUps: readonly FollowUpView[]
}

export async function followUpViews(desk: Desk, followUps: readonly FollowUp[]): Promise<FollowUpView[]> {
  if (followUps.length === 0) return []
  const { tx, by, lang, href, today } = desk
  const names = await namesAt(tx, today)
  const people = await personNames(
    tx,
    followUps.flatMap(({ person }) => person ?? []),
  )
  const waited = new Map((await dependenciesOn(tx, today)).map((dependency) => [dependency.id, dependency]))
  const reminders = await remindersOf(
    tx,
    followUps.map(({ id }) => id),
  )
  return followUps.map((followUp) => {
    const { id, label, entity, person, waitsFor, standing } = followUp
    const dependency = waited.get(waitsFor ?? '')
    const closed = standing.kind === 'done' || standing.kind === 'dropped'
    return {
      followUp,
      responsible: [people.get(person ?? ''), entity === null ? undefined : names.label(entity, lang).text].filter(
        (one) => one !== undefined,
      ),
      waitsFor: dependency && { title: dependency.title, href: href(`/dependencies/${dependency.slug}`) },
      reminders: closed ? [] : (reminders.get(id) ?? []),
      decision: { label, href: href(`/d/${label}`) },
      close: !closed && maySayWhatBecame(by.grants, followUp) ? href(`/d/${label}/follow-ups/${id}`) : undefined,
    }
  })
}

export async function decisionViews(desk: Desk, decisions: readonly Decision[]): Promise<DecisionView[]> {
  const views = await followUpViews(
    desk,
    decisions.flatMap(({ followUps }) => followUps),
  )
  const byDecision = Map.groupBy(views, ({ followUp }) => followUp.decision)
  return decisions.map((decision) => ({
    decision,
    href: desk.href(`/d/${decision.label}`),
    followUps: byDecision.get(decision.id) ?? [],
  }))
}
