import { addTeam, recordEngagement } from '#countries'
import { termId } from '#terminology'
import { checklistStory } from './checklist-story.ts'

const source = 'a letter of the secretariat'

/**
 * The Checklist in use: three country teams, one of which serves four countries, and four contacts with them in the first
 * half of 2021, all for the pillar that Lena leads.
 */
export async function teamsStory() {
  const story = await checklistStory()
  const { does, ids, lena, secretary } = story
  const country = (code: string): string => termId('country', code)
  const team = async (name: string, kind: 'unct' | 'hct', ...codes: readonly string[]): Promise<string> => {
    const countries = codes.map((code) => ({ country: country(code) }))
    const { about } = await does(addTeam, { kind, name: { en: name }, countries, source })
    return about
  }
  const contact = (more: Readonly<Record<string, unknown>>, token = secretary) =>
    does(
      recordEngagement,
      { title: { en: 'The Checklist' }, pillar: ids.pillar, document: ids.checklist, ...more },
      token,
    )
  const teams = {
    indonesia: await team('UNCT Indonesia', 'unct', 'IDN'),
    moldova: await team('UNCT Moldova', 'unct', 'MDA'),
    pacific: await team('UNCT Pacific (Fiji)', 'unct', 'FJI', 'PLW', 'KIR', 'NRU'),
  }
  const discussed = await contact({ team: teams.indonesia, kind: 'discussion', day: '2021-04-14' })
  await contact({ team: teams.indonesia, kind: 'webinar', day: '2021-05-05' }, lena)
  await contact({ team: teams.pacific, kind: 'webinar', day: '2021-05-20' })
  await contact({ team: teams.moldova, kind: 'training', day: '2021-06-10' })
  return { ...story, country, team, contact, teams, discussed: discussed.about, source }
}
