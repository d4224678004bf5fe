import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '../plain/plain.ts'

const cleaned = (given: string) => {
  const text = textOfPlain(given)
  return { words: text.blocks.map((block) => block.text), log: text.cleaned.map(({ kind, was }) => [kind, was]) }
}

test('[A7] a footnote that a conversion wrote between brackets is a footnote again, called where it was', () => {
  const text = textOfPlain('One.\nThere are 200 people.[footnoteRef:1] [1:  Members are A [new], B and C. ] They meet.')
  assert.equal(text.blocks[1]?.text, 'There are 200 people. They meet.')
  assert.deepEqual(text.blocks[1].marks, [{ kind: 'note', from: 21, to: 21, note: '1' }])
  assert.deepEqual(text.notes, [{ key: '1', text: 'Members are A [new], B and C.', place: { part: 2, line: 2 } }])
})

test('a note that was dropped at the end of the text belongs to where it is called', () => {
  const text = textOfPlain('First.[footnoteRef:7]\nSecond.\n[7: Said later.]')
  assert.deepEqual(text.notes, [{ key: '7', text: 'Said later.', place: { part: 1, line: 1 } }])
  assert.deepEqual(
    text.blocks.map((block) => block.text),
    ['First.', 'Second.'],
  )
})

test('square brackets that nobody called are part of the text', () => {
  assert.deepEqual(cleaned('See [1: the first] and [3].').words, ['See [1: the first] and [3].'])
})

test('[A8] residues of conversion are gone, and each is in the log with its kind, what it was and its place', () => {
  const text = textOfPlain('Begin.\n\n[bookmark: _GoBack]The net\u00ADwork\u200B meets.\u0007')
  assert.equal(text.blocks[1]?.text, 'The network meets.')
  const place = { part: 2, line: 3 }
  assert.deepEqual(text.cleaned, [
    { kind: 'bookmark', was: '[bookmark: _GoBack]', place },
    { kind: 'soft-hyphen', was: '\u00AD', place },
    { kind: 'zero-width', was: '\u200B', place },
    { kind: 'control', was: '\u0007', place },
  ])
})

test('a text without residues has an empty log and is the same to the letter', () => {
  const plain = 'Über\u00A0uns: « l’été », 5\u202F000 – نعم، ١٩٩٥.'
  assert.deepEqual(cleaned(plain), { words: [plain], log: [] })
})

test('a block that was only a residue is gone, and the places move up', () => {
  const text = textOfPlain('One.\n[bookmark: _Toc1]\nTwo.[footnoteRef:1]\n[1: A note.]')
  assert.deepEqual(
    text.blocks.map(({ place }) => place),
    [
      { part: 1, line: 1 },
      { part: 2, line: 3 },
    ],
  )
  assert.deepEqual(text.notes[0]?.place, { part: 2, line: 3 })
})

test('stretched and split Arabic is whole again', () => {
  assert.deepEqual(cleaned('ا لا تفاقي ـ ة الدولي ـ ة ل لقض ــ اء عل ـ ى').words, ['الاتفاقية الدولية للقضاء على'])
  assert.deepEqual(cleaned('التمـــييز').log, [['kashida', 'ـــ']])
})

test('a dash between two Arabic words, the sign of a year and a list by letters stay', () => {
  for (const words of ['العربية ـ الإنجليزية', 'في عام 1442 هـ', 'ب) الثانية', 'و الثاني'])
    assert.deepEqual(cleaned(words), { words: [words], log: [] })
})

test('Arabic letters in printed shapes are letters again, and a blessing in one sign stays', () => {
  assert.deepEqual(cleaned('ﺍﻟﺘﻘﺮﻳﺮ').words, ['التقرير'])
  assert.deepEqual(cleaned('ﷺ').words, ['ﷺ'])
  assert.equal(textOfPlain('(ﻫ) الأولى').blocks[0]?.number, 'ه')
})

test('joiners stay where a script needs them', () => {
  assert.deepEqual(cleaned('می‌شود').log, [])
  assert.deepEqual(cleaned('net\u200Cwork').words, ['network'])
})

test('spaces before the end of an Arabic word and before its comma are taken out; those between words stay', () => {
  assert.deepEqual(cleaned('المقدم ة كثير اً ، داخليا ً ؛ ثم').words, ['المقدمة كثيراً، داخلياً؛ ثم'])
  assert.deepEqual(cleaned('قال ، نعم').log, [['arabic-spacing', ' ']])
  assert.deepEqual(cleaned('هذا اليوم ة').words, ['هذا اليومة'])
  for (const words of ['اللجنة، التي', 'في 3 و4 أيار', 'لا بأس', 'هو أول'])
    assert.deepEqual(cleaned(words).log, [], words)
})
