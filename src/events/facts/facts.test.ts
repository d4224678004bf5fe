import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announceEvent, cancelEvent, confirmEvent, facts, holdEvent, speak } from '#events'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { fillFact, namesAt } from '#terminology'
import type { Fact, Names } from '#terminology'
import { outward } from '#test/public-events'

const t = await outward()
const half = { from: '2021-01-01', to: '2021-06-30', plan: t.plan }
const on = (day: string): void => t.clock.stand(new Date(`${day}T09:00:00Z`))
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

const told = (scope = half): Promise<{ found: Fact[]; names: Names }> =>
  t.reading(null, async (tx) => ({ found: await facts(tx, scope), names: await namesAt(tx, scope.to) }))

async function sentences(lang: Lang, scope = half, variant = ''): Promise<string[]> {
  const { found, names } = await told(scope)
  return found.flatMap((fact) => {
    const said = speak(lang).byKey(`${fact.key}${variant}`, fillFact(fact, { lang, names }))
    return said === undefined ? [] : [bare(said)]
  })
}

test('each event of the period is told with what proves it, in six languages, and nothing is left open', async () => {
  const { found } = await told()
  assert.ok(found.length >= 8)
  for (const fact of found) {
    assert.ok(fact.sources.length >= 1, fact.key)
    assert.match(fact.sources[0]?.path ?? '', /^\/events\/[a-z0-9-]+$/)
    for (const lang of langs)
      assert.ok(speak(lang).byKey(`${fact.key}-bullet`) !== undefined, `${lang} ${fact.key}-bullet`)
  }
  for (const lang of langs) {
    const all = await sentences(lang)
    assert.equal(all.length, found.length)
    for (const sentence of all) {
      assert.doesNotMatch(sentence, /[{}$]|undefined| {2}/, sentence)
      assert.match(sentence, /[.。]$/, sentence)
    }
  }
})

test('[F1] [F2] the statement is told with the meeting, its symbol and its theme, which is not the title of the statement', async () => {
  const all = await sentences('en')
  const congress = 'Fourteenth United Nations Congress on Crime Prevention and Criminal Justice'
  assert.ok(
    all.includes(
      `On 9 March 2021, the Network delivered a statement entitled “Minorities before the courts” to the ${congress} (A/CONF.234), the theme of which was “Advancing crime prevention, criminal justice and the rule of law”.`,
    ),
  )
})

test('[D8] 55 government officials, with the official name of the country in the language of the report', async () => {
  const { found } = await told()
  const people = found.filter(({ key }) => key.startsWith('events.fact-participants-'))
  assert.deepEqual(people.find(({ key }) => key.endsWith('-government'))?.values['n'], { number: 55 })
  assert.equal(
    people.find(({ key }) => key.endsWith('-un')),
    undefined,
  )
  assert.ok(
    (await sentences('en')).includes(
      'The training session of 27 May 2021 was attended by 55 government officials (Republic of Moldova).',
    ),
  )
  assert.ok(
    (await sentences('ru')).some(
      (text) =>
        text.startsWith('В числе участников обучения 27 мая 2021 года – 55 должностных лиц государственных органов') &&
        text.includes('Республика Молдова'),
    ),
  )
  assert.ok(
    (await sentences('ar')).some(
      (text) =>
        text.startsWith('شارك في التدريب (27 أيار/مايو 2021) 55 مسؤولا حكوميا') && text.includes('جمهورية مولدوفا'),
    ),
  )
})

test('[F6] attendance is told where it is known', async () => {
  assert.ok((await sentences('en')).includes('The side event of 19 May 2021 was attended by 84 people.'))
})

test('[F4] speakers are told as counts by capacity: the independent expert is not among the officials', async () => {
  assert.ok(
    (await sentences('en')).includes(
      'The side event of 19 May 2021 was addressed by one United Nations official and one independent expert.',
    ),
  )
})

test('[F3] side events are told in the plural only when there are two on record', async () => {
  const several = (all: readonly string[]) =>
    all.filter((text) => /side events? on the margins of meetings of United Nations bodies/.test(text))
  assert.deepEqual(several(await sentences('en')), [])
  on('2021-06-14')
  const id = t.house.newId()
  await t.does(announceEvent, {
    id,
    kind: 'side-event',
    title: { en: 'Second' },
    firstDay: '2021-06-02',
    host: t.event('congress'),
    pillar: t.pillar('criminal-justice'),
  })
  await t.does(holdEvent, { event: id })
  const [plural, ...more] = several(await sentences('en'))
  assert.equal(plural, 'The Network organized two side events on the margins of meetings of United Nations bodies.')
  assert.deepEqual(more, [])
  assert.ok((await sentences('ar')).some((text) => text.includes('نشاطين جانبيين')))
})

test('[J5] two information sessions are counted as two, in one sentence with both as sources', async () => {
  for (const day of ['2021-04-20', '2021-04-27']) {
    const id = t.house.newId()
    await t.does(announceEvent, {
      id,
      kind: 'information-session',
      title: { en: 'Using the new spaces' },
      firstDay: day,
    })
    await t.does(holdEvent, { event: id })
  }
  const { found } = await told()
  const [sum, ...others] = found.filter(
    ({ values, key }) => key.includes('information-session') || JSON.stringify(values).includes('new spaces'),
  )
  assert.ok(sum)
  assert.deepEqual(sum.values['n'], { number: 2 })
  assert.deepEqual([sum.sources.length, others.length], [2, 0])
  assert.ok(
    (await sentences('en')).includes(
      'The Network held two information sessions (20–27 April 2021) entitled “Using the new spaces”.',
    ),
  )
})

test('[D12] [D14] the course is told as planned: 25 days, 19 weekdays, 12 teams, ten facilitators from six entities', async () => {
  const sent = [
    ['OHCHR', 3],
    ['UNHCR', 2],
    ['UNAIDS', 2],
    ['UNESCO', 1],
    ['UNODC', 1],
    ['WHO', 1],
  ] as const
  await t.does(announceEvent, {
    id: t.event('course'),
    kind: 'course',
    title: { en: 'Programming without discrimination' },
    firstDay: '2021-10-04',
    lastDay: '2021-10-28',
    pillar: t.pillar('leave-no-one-behind'),
    places: [{ what: 'country-teams', number: 12 }],
    entities: sent.map(([code, number]) => ({ entity: t.entity(code), part: 'facilitator', number })),
  })
  const all = await sentences('en')
  assert.ok(
    all.includes(
      'The Network plans a course entitled “Programming without discrimination” from 4 to 28 October 2021 (25 days, of which 19 weekdays).',
    ),
  )
  assert.ok(all.includes('The course from 4 to 28 October 2021 offers places to 12 country teams.'))
  assert.ok(
    all.includes(
      'The course from 4 to 28 October 2021 has 10 facilitators from six entities: OHCHR, UNAIDS, UNESCO, UNHCR, UNODC and WHO.',
    ),
  )
  assert.ok((await sentences('fr')).some((text) => text.includes('25 jours, dont 19 jours de semaine')))
})

test('[K3] what is still to be confirmed at the end of the period is told so, even when it was confirmed later', async () => {
  await t.does(announceEvent, {
    id: t.event('briefing'),
    kind: 'briefing',
    title: { en: 'For Member States' },
    firstDay: '2021-09-01',
    precise: 'month',
    state: 'tentative',
  })
  on('2021-07-20')
  await t.does(confirmEvent, { event: t.event('briefing'), day: '2021-07-20', firstDay: '2021-09-21' })
  on('2021-09-22')
  await t.does(holdEvent, { event: t.event('briefing') })
  assert.ok(
    (await sentences('en')).includes(
      'The Network plans a briefing entitled “For Member States” in September 2021 (to be confirmed).',
    ),
  )
  const second = { ...half, from: '2021-07-01', to: '2021-12-31' }
  assert.ok(
    (await sentences('en', second)).includes(
      'On 21 September 2021, the Network organized a briefing entitled “For Member States”.',
    ),
  )
  assert.ok(
    (await sentences('en', second, '-council')).includes(
      'In September, the network organized a briefing entitled “For Member States”.',
    ),
  )
})

test('an event of several days is told with both ends, as each language writes them', async () => {
  on('2021-10-29')
  await t.does(holdEvent, { event: t.event('course') })
  const second = { ...half, from: '2021-07-01', to: '2021-12-31' }
  const of = async (lang: Lang) =>
    (await sentences(lang, second)).find((text) => text.includes('Programming') && /2021/.test(text)) ?? ''
  assert.match(await of('en'), /^From 4 to 28 October 2021, /)
  assert.match(await of('fr'), /^Du 4 au 28 octobre 2021, /)
  assert.match(await of('es'), /^Del 4 al 28 de octubre de 2021, /)
  assert.match(await of('ru'), /^С 4 по 28 октября 2021 года /)
  assert.match(await of('zh'), /^2021年10月4日至28日，/)
  assert.match(await of('ar'), /^في الفترة من 4 إلى 28 تشرين الأول\/أكتوبر 2021، /)
})

test('what runs on after the period is told as under way', async () => {
  on('2021-06-14')
  const days = { firstDay: '2021-06-01', lastDay: '2021-09-22' }
  await t.does(announceEvent, { kind: 'campaign', title: { en: 'Twenty years of Durban' }, ...days })
  const running =
    'The Network is conducting a campaign entitled “Twenty years of Durban” from 1 June to 22 September 2021.'
  assert.ok((await sentences('en')).includes(running))
})

test('what was called off in the period is told with its reason', async () => {
  on('2021-10-29')
  const id = t.house.newId()
  await t.does(announceEvent, { id, kind: 'webinar', title: { en: 'Later' }, firstDay: '2021-12-01' })
  await t.does(cancelEvent, { event: id, reason: { en: 'The speakers are ill.' } })
  const second = { ...half, from: '2021-07-01', to: '2021-12-31' }
  assert.ok(
    (await sentences('en', second)).includes(
      'The Network called off a webinar entitled “Later” (1 December 2021) for the following reason: The speakers are ill.',
    ),
  )
})
