import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addTeam, recordEngagement } from '#countries'
import { room as countries } from '#countries/module'
import { addVersion } from '#documents'
import { room as documents } from '#documents/module'
import { termId } from '#terminology'
import { checklistStory } from '#test/checklist-story'
import { siteOf } from '#test/site'

const story = await checklistStory()
const { does, ids, lena, omar } = story
const site = siteOf(story, [documents, countries])
const page = '/en/documents/checklist-for-country-teams'
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('[D1] the page of the Checklist says with which teams it was used and in which version, before and after a new one', async () => {
  const served = [{ country: termId('country', 'MDA') }]
  const { about } = await does(addTeam, {
    kind: 'unct',
    name: { en: 'UNCT Moldova' },
    countries: served,
    source: 'a test',
  })
  const work = { team: about, kind: 'training', day: '2021-06-10', title: { en: 'Training' }, document: ids.checklist }
  await does(recordEngagement, { ...work, pillar: ids.pillar }, lena)
  const used = /Used with country teams.*UNCT Moldova 10 June 2021 Training version 1/
  assert.match(told((await site.get(page, omar)).text), used)
  await does(addVersion, { document: ids.checklist, day: '2021-04-01' }, lena)
  const after = told((await site.get(page, omar)).text)
  assert.match(after, used)
  assert.match(after, /Version 1 adopted by the network/)
  assert.ok(!(await site.get(page)).text.includes('Used with country teams'))
})
