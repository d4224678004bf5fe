import { Refusal } from './refusal.ts'

/**
 * What the schema refuses is an expected no as well: a constraint has a name, and the name is the key of its words
 * (`platform.constraint.one-term-at-a-time`). 42501 is row security saying that this record is not theirs to write,
 * which must look like a record that does not exist.
 */
export function refusalOfConstraint(trouble: unknown): Refusal | undefined {
  if (!(trouble instanceof Error) || !('code' in trouble)) return undefined
  if (trouble.code === '42501') return new Refusal('platform.no-leave')
  if (!constraintCodes.test(String(trouble.code))) return undefined
  const name = 'constraint' in trouble && typeof trouble.constraint === 'string' ? trouble.constraint : ''
  const words = named[name] ?? byCode[String(trouble.code)] ?? 'platform.not-possible'
  return new Refusal(words, { constraint: name })
}

// 23502 not null · 23503 foreign key · 23505 unique · 23514 check · 23P01 exclusion · 22007/22008 impossible dates ·
// 22000 a period that ends before it begins · 22021/22P05 a text with U+0000, which the database does not keep
const constraintCodes = /^(23502|23503|23505|23514|23P01|22000|22007|22008|22021|22P05)$/

const byCode: Readonly<Record<string, string>> = {
  '23502': 'platform.required',
  '23503': 'platform.no-such-record',
  '23505': 'platform.exists-already',
  '23514': 'platform.not-possible',
  '23P01': 'platform.overlaps',
  '22000': 'platform.ends-before-start',
  '22021': 'platform.not-understood',
  '22P05': 'platform.not-understood',
}

const named: Readonly<Record<string, string>> = {
  pillar_has_lead_or_reason: 'platform.pillar-without-lead',
  date_inside_its_plan: 'platform.date-outside-plan',
  pillar_entries_version_number_key: 'plan.number-taken',
  plan_steps_version_kind_key: 'plan.step-taken',
  outputs_plan_label_key: 'plan.label-taken',
  milestones_output_number_key: 'plan.milestone-taken',
  one_lead_term_per_entity: 'plan.lead-overlaps',
  one_pause_at_a_time: 'plan.paused-already',
  plans_slug_key: 'plan.address-taken',
  pillars_slug_key: 'plan.address-taken',
  dependencies_slug_key: 'plan.address-taken',
  highlights_pkey: 'plan.highlighted-already',
  meetings_slug_key: 'meetings.address-taken',
  agenda_items_meeting_number_key: 'meetings.number-taken',
  pillar_meeting_has_pillar: 'meetings.needs-pillar',
  bilateral_stays_private: 'meetings.bilateral-stays-private',
  guest_is_guest: 'meetings.person-or-guest',
  one_place_each: 'meetings.named-already',
  issued_stays: 'platform.issued-stays',
  entities_pkey: 'members.entity-exists',
  entity_memberships_pkey: 'members.member-already',
  affiliations_pkey: 'members.belongs-already',
  one_focal_point_at_a_time: 'members.focal-point-then',
  one_term_at_a_time: 'members.office-held-then',
  office_holders_pkey: 'members.holds-already',
  documents_slug_key: 'documents.slug-taken',
  adoptions_version_body_key: 'documents.adopted-already',
  finalisations_pkey: 'documents.final-already',
  country_teams_slug_key: 'countries.slug-taken',
  team_countries_pkey: 'countries.served-already',
}
