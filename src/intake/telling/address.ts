import type { Made } from '../intake.ts'

/** Where a record is read that was made of a text, when its act told enough to know. */
export function addressOf({ act, about, outcome }: Made): string | undefined {
  const [room = '', verb = ''] = act.split('.')
  const said = (field: string): string | undefined => {
    const value = outcome[field]
    return typeof value === 'string' ? value : undefined
  }
  const [slug, label, code] = [said('slug'), said('label'), said('code')]
  if (act === 'decisions.make-promise') return label === undefined ? undefined : `/p/${label}`
  if (room === 'decisions') return label === undefined ? undefined : `/d/${label}`
  if (act === 'members.add-entity') return code === undefined ? undefined : `/members/entities/${code}`
  if (room === 'members') return /person/.test(verb) ? `/members/people/${about}` : undefined
  if (act === 'plan.add-output') return label === undefined ? undefined : `/o/${label}`
  if (act === 'plan.add-pillar') return slug === undefined ? undefined : `/pillars/${slug}`
  if (act === 'plan.start-plan') return slug === undefined ? undefined : `/work-plan?plan=${slug}`
  if (slug === undefined || act === 'events.add-host-meeting') return undefined
  if (act === 'countries.add-team') return `/countries/teams/${slug}`
  return room === 'documents' || room === 'events' || room === 'meetings' ? `/${room}/${slug}` : undefined
}
