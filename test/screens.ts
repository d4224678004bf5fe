import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { Line } from '#platform/web'

/**
 * An address for every entry of the route table: what stands in the place of `:id`, `:code`, `:label` is read from the
 * records. An entry that has no example is a gap in the tests, and a fault.
 */
export async function exampleOf(tx: Tx, { path }: Pick<Line, 'path'>): Promise<string> {
  const parts = path.split('/').slice(1)
  const filled: string[] = []
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith(':')) filled.push(part)
    else filled.push(await valueOf(tx, [...parts.slice(0, at), part].join('/')))
  }
  return `/${filled.join('/')}`
}

async function valueOf(tx: Tx, place: string): Promise<string> {
  const question = Object.entries(examples).find(([pattern]) => new RegExp(`^${pattern}$`).test(place))?.[1]
  if (question === undefined) throw new Error(`no example for /${place}: add one to test/screens.ts`)
  const { rows } = await sql<{ value: string }>`${sql.raw(question)}`.execute(tx)
  const value = rows[0]?.value
  if (value === undefined) throw new Error(`the records have no example for /${place}`)
  return encodeURIComponent(value)
}

// The pillar of a lead in term, so that a lead of the sample network may, and leads of other pillars may not.
function firstLed(what: string): string {
  return `select ${what} value from pillars join pillar_leads on pillar_leads.pillar = pillars.id
    where exists (select from outputs join milestones on output = outputs.id where outputs.pillar = pillars.id)
      and exists (select from pillar_lead_people where lead = pillar_leads.id and upper_inf(pillar_lead_people.valid))
    order by pillars.slug, pillar_leads.id limit 1`
}
const labelOfLed = `select label value from outputs join plans on plans.id = outputs.plan
  where outputs.pillar = (select id from pillars where slug = (${firstLed('pillars.slug')})) and exists (select from milestones where output = outputs.id)
  order by plans.slug, label limit 1`
const labelOfFollowed = `select label value from decisions where audience = 'network' and exists (select from follow_ups where decision = decisions.id
  and not exists (select from follow_up_steps where follow_up = follow_ups.id and kind <> 'moved')) order by label desc limit 1`
const eventAhead = `select slug value from events where not exists (select from event_steps where event = events.id and kind in ('held', 'cancelled'))
  order by first_day desc, slug limit 1`
const reportOpen = `select slug value from reports where not exists (select from report_issues where report = reports.id) order by last_day desc, slug limit 1`

// By the address up to the part in question. Each takes something that the network may see and the public may not, where
// there is such a thing.
const examples: Readonly<Record<string, string>> = {
  'members/people/:id': `select id::text value from people where id not in (select person from office_holders)
    order by (select count(*) from pillar_lead_people where person = people.id) desc, family, given, id limit 1`,
  'members/entities/:code': `select code value from terms where kind = 'entity' and code = 'WHO'`,
  'members/terms/:id': `select id::text value from office_terms order by valid desc limit 1`,
  'members/focal-points/:id': `select id::text value from focal_points where upper_inf(valid) order by id limit 1`,
  'countries/teams/:slug': `select slug value from country_teams
    order by (select count(*) from engagements where team = country_teams.id) desc, slug limit 1`,
  'countries/engagements/:id': `select id::text value from engagements order by day, id limit 1`,
  'work-plan/highlights/:subject': `select subject::text value from highlights order by period desc, subject limit 1`,
  'work-plan/highlights/:subject/:from': `select lower(period)::text value from highlights order by period desc, subject limit 1`,
  'pillars/:slug': firstLed('pillars.slug'),
  'pillars/:slug/leads/:lead': firstLed('pillar_leads.id::text'),
  'o/:plan': `select slug value from plans order by slug limit 1`,
  'o/:label': labelOfLed,
  'o/:plan/:label': labelOfLed,
  'o/:label/milestones/:number': `select '1' value`,
  'o/:plan/:label/milestones/:number': `select '1' value`,
  'dependencies/:slug': `select slug value from dependencies order by slug limit 1`,
  'documents/:slug': `select slug value from documents order by audience = 'public', slug limit 1`,
  'documents/:slug/files/:number': `select '1' value`,
  'documents/:slug/files/:number/:lang': `select 'en' value`,
  'documents/:slug/files/:number/:lang/:step': `select 'published' value`,
  'meetings/:slug': `select slug value from meetings where audience = 'network' and kind = 'plenary'
    order by exists (select from holdings where holdings.meeting = meetings.id), day desc limit 1`,
  'd/:label': labelOfFollowed,
  'd/:label/follow-ups/:followUp': `select follow_ups.id::text value from follow_ups join decisions on decisions.id = decision
    where label = (${labelOfFollowed}) and not exists (select from follow_up_steps where follow_up = follow_ups.id and kind <> 'moved')
    order by follow_ups.id limit 1`,
  'calendar/days/:code': `select code value from terms where kind = 'day' and code = 'racial-discrimination'`,
  'events/:slug': eventAhead,
  'events/host-meetings/:slug': `select slug value from host_meetings order by slug limit 1`,
  'reports/notes/:note': `select slug value from report_notes order by slug limit 1`,
  'reports/:slug': reportOpen,
  'reports/:slug/claims/:number': `select min(claims.number)::text value from claims join reports on reports.id = claims.report where reports.slug = (${reportOpen})`,
  'reports/:slug/pillars/:pillar': firstLed('pillars.slug'),
}
