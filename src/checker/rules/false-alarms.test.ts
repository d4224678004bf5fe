import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTextFile, textOfPlain } from '#platform/texts'
import type { Text } from '#platform/texts'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Rule } from '../rule.ts'
import { acronyms } from './acronyms/all.ts'
import { addresses } from './addresses/all.ts'
import { claims } from './claims/all.ts'
import { coverage } from './coverage/all.ts'
import { names } from './names/all.ts'
import { privacy } from './privacy/all.ts'
import { terms } from './terms/all.ts'

const rules: readonly Rule[] = [...names, ...terms, ...acronyms, ...claims, ...addresses, ...privacy, ...coverage]
const known = nothingKnown('2021-07-05')

type Told = { readonly rule: string; readonly line: number; readonly said: string }

function toldOf(text: Text, lang: Lang): Told[] {
  const reading = read({ ...text, lang }, known)
  return rules
    .filter(({ langs }) => langs.includes(lang))
    .flatMap((rule) =>
      rule.find(reading, known).map(({ at }) => ({
        rule: rule.name,
        line: reading.blocks[at.block]?.place.line ?? 0,
        said: reading.blocks[at.block]?.text.slice(at.from, at.to) ?? '',
      })),
    )
}

const inOrder: readonly (readonly [Lang, string])[] = [
  ['en', 'Promoting human rights, the Human Rights Council recalled the Vienna Declaration and Programme of Action.'],
  ['en', 'UNHCR works for stateless persons under the Convention relating to the Status of Stateless Persons.'],
  ['en', '(g) United Nations system coordination for gender equality is led by an executive director.'],
  ['en', 'The Committee on the Rights of the Child and the Human Rights Committee met in Geneva.'],
  ['en', 'In 2012 the Department of Peacekeeping Operations had sent colleagues.'],
  ['en', 'The UN Development System (UNDS) met UNDP.'],
  ['en', 'Officials of the Plurinational State of Bolivia, the Syrian Arab Republic and Viet Nam took part.'],
  ['en', 'They significantly differ, and can be considerably improved over time.'],
  ['en', 'Staff increased significantly, from 12 to 30.'],
  ['en', 'The General Assembly adopted resolution 47/135. The team adopted a careful approach.'],
  ['en', 'The course is given in English and French. It is translated by volunteers.'],
  ['en', 'Write to secretariat@network.example.org or to civilsociety@example.org.'],
  ['en', 'The fresh water of the lake is clean. Policy makers met the planners of the work.'],
  ['fr', 'Le Secrétaire général et le Haut-Commissaire ont pris la parole en République de Moldova.'],
  ['fr', 'La Déclaration et le Programme d’action de Durban sont appliqués.'],
  ['es', 'El Secretario General habló de la Declaración y el Programa de Acción de Durban.'],
  ['es', 'La Red amplió su composición.'],
  ['ru', 'Генеральный секретарь выступил в Республике Молдова.'],
  ['ru', 'Сеть расширила свой состав с 20 до 45 структур.'],
  ['ar', 'تكلم الأمين العام في جمهورية مولدوفا.'],
  ['zh', '秘书长在摩尔多瓦共和国发言。'],
]

for (const [lang, said] of inOrder) {
  test(`nothing is wrong with: ${said}`, () => {
    assert.deepEqual(toldOf(textOfPlain(said), lang), [])
  })
}

test('the texts above are held to rules that do find something', () => {
  const said =
    'Promoting Call to Action on Human Rights, DPKO significantly expanded. Write to a.b@unhchr.org in Moldova.'
  const found = toldOf(textOfPlain(said), 'en').map(({ rule }) => rule)
  for (const rule of ['official-name', 'outdated-name', 'near-domain', 'country-name', 'personal-address'])
    assert.ok(found.includes(rule), rule)
})

const data = join(import.meta.dirname, '../../../../shared/data')
const skip = existsSync(data) ? false : 'the real files are not on this machine (shared/data)'

/** Which rule must speak at which lines of the sample report; the words of the report stay where they are. */
const ofSeed: Readonly<Record<string, readonly number[]>> = {
  'part-left-out': [3],
  'part-named-otherwise': [26, 28, 33, 35],
  'official-name': [3, 7, 18, 27, 34, 63],
  'official-title': [3, 7, 27, 36, 56, 63],
  'host-title': [29],
  'written-two-ways': [56],
  'country-name': [19],
  'team-is-not-country': [19],
  'near-acronym': [20],
  'agreed-language': [56],
  'position-reworded': [27],
  'each-has-none': [3, 56],
  'degree-without-measure': [2, 11, 13],
  'plural-without-two': [9],
  'inactive-but-active': [36],
  'not-yet-chosen': [20],
  'adoption-undated': [21],
  'frame-missing': [22],
  'funding-bare': [47],
  'stale-statement': [50],
  'passing-address': [50],
  'near-domain': [62],
  'personal-address': [57, 58, 59, 60, 61, 62, 64],
  'language-left-out': [19, 51],
  'language-without-page': [51],
}

test('the rules on registers speak at the right lines of the sample report', { skip }, async () => {
  const told = toldOf(await readTextFile(join(data, 'seed/progress-report-january-june-2021.txt')), 'en')
  for (const [rule, lines] of Object.entries(ofSeed)) {
    const at = new Set(told.filter((one) => one.rule === rule).map(({ line }) => line))
    assert.deepEqual(
      [...lines].filter((line) => !at.has(line)),
      [],
      rule,
    )
  }
})

test('on other texts of the network they have next to nothing to say', { skip }, async () => {
  for (const name of [
    'a-hrc-25-30-network-section',
    'checklist-2021-03-19-beginning',
    'guidance-note-2013-page5-scope',
  ]) {
    const told = toldOf(await readTextFile(join(data, `network-texts/${name}.txt`)), 'en')
    assert.ok(told.length <= 2, `${name}: ${told.map(({ rule }) => rule).join(', ')}`)
  }
})
