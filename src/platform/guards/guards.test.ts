import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Unreadable, decode, guardZip, limits } from './index.ts'

type Entry = { readonly name: string; readonly content: Buffer; readonly stored?: true; readonly says?: number }

/** A zip as a program writes it; `says` is a length that is not the true one. */
function zipOf(entries: readonly Entry[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, content, stored, says } of entries) {
    const [method, packed] = stored === true ? [0, content] : [8, deflateRawSync(content)]
    const about = Buffer.alloc(26)
    about.writeUInt16LE(method, 4)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(says ?? content.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), about, Buffer.from(name), packed)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, place, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}

const letter = { name: 'letter.txt', content: Buffer.from('The well is dug. '.repeat(40)) }
const good = zipOf([letter, { name: 'رسالة.txt', content: Buffer.from('a'), stored: true }])

/** Why bytes were not read; undefined when they were. Anything but a refusal is a fault, and thrown. */
function whyNot(read: () => unknown): string | undefined {
  try {
    read()
  } catch (trouble) {
    if (trouble instanceof Unreadable) return trouble.code
    throw trouble
  }
  return undefined
}
const guarded = (bytes: Uint8Array): string | undefined => whyNot(() => guardZip(bytes, 'texts'))

/** The same bytes with a number written over those at a place. */
function written(at: number, value: number, size: 2 | 4 = 2): Buffer {
  const bytes = Buffer.from(good)
  bytes.writeUIntLE(value, at, size)
  return bytes
}
const first = good.readUInt32LE(good.length - 6)

test('the names inside a zip are told in their order and letters, with a remark behind it or bytes before it', () => {
  assert.deepEqual(guardZip(good, 'texts'), ['letter.txt', 'رسالة.txt'])
  for (const remark of [1, 300, 65_535])
    assert.equal(guarded(Buffer.concat([good, Buffer.alloc(remark)])), undefined, `${remark} bytes`)
  assert.equal(guarded(Buffer.concat([good, Buffer.alloc(65_536)])), 'texts.damaged')
  assert.deepEqual(guardZip(zipOf([]), 'texts'), [])
  const window = new Uint8Array([...Buffer.alloc(7), ...good]).subarray(7)
  assert.deepEqual(guardZip(window, 'texts'), ['letter.txt', 'رسالة.txt'], 'a view into other bytes is read by itself')
})

test('a zip that is damaged, locked or larger than it says is refused by the word for it, in the words of the room', () => {
  for (const [what, bytes, code] of [
    ['nothing', Buffer.alloc(0), 'damaged'],
    ['21 bytes', good.subarray(-21), 'damaged'],
    ['the end alone', good.subarray(-22), 'damaged'],
    ['a directory elsewhere', written(good.length - 6, 3, 4), 'damaged'],
    ['a directory beyond the file', written(good.length - 6, 0xff_ff_ff_ff, 4), 'damaged'],
    ['more entries than there are', written(good.length - 12, 3), 'damaged'],
    ['more entries than are taken', written(good.length - 12, limits.zipEntries + 1), 'bomb'],
    ['a password', written(first + 8, 1), 'password'],
    ['a way of packing that nobody knows', written(first + 10, 99), 'damaged'],
    ['an entry beyond the file', written(first + 42, 0x7f_ff_ff_ff, 4), 'damaged'],
    ['an entry that is none', written(first + 42, 1, 4), 'damaged'],
    ['longer than it says', zipOf([{ ...letter, says: 10 }]), 'bomb'],
    ['shorter than it says', zipOf([{ ...letter, says: 9_000 }]), 'damaged'],
    ['stored, and not what it says', zipOf([{ ...letter, stored: true, says: 10 }]), 'bomb'],
    ['more in all than is taken', zipOf([{ ...letter, says: limits.zipTotalBytes + 1 }]), 'bomb'],
    ['4 GB and more', zipOf([{ ...letter, says: 0xff_ff_ff_ff }]), 'bomb'],
  ] as const) {
    assert.equal(guarded(bytes), `texts.${code}`, what)
    assert.equal(
      whyNot(() => guardZip(bytes, 'tables')),
      `tables.${code}`,
      what,
    )
  }
})

test('zeros that pack a thousandfold are refused from a million bytes on; a small sheet of them is not', () => {
  const zeros = (length: number): Buffer => zipOf([{ name: 'sheet.xml', content: Buffer.alloc(length) }])
  assert.equal(guarded(zeros(limits.zipRatioFromBytes)), undefined)
  assert.equal(guarded(zeros(limits.zipRatioFromBytes + 1)), 'texts.bomb')
})

test('one entry that is named a hundred times over unpacks a hundredfold, and is refused', () => {
  const content = Buffer.from(Array.from({ length: 9_000 }, (_, at) => (at * at) % 251))
  const once = zipOf([{ ...letter, content, stored: true }])
  const start = once.readUInt32LE(once.length - 6)
  const named = (times: number): Buffer => {
    const end = Buffer.from(once.subarray(-22))
    end.writeUInt16LE(times, 10)
    const heads = Array.from({ length: times }, () => once.subarray(start, -22))
    return Buffer.concat([once.subarray(0, start), ...heads, end])
  }
  assert.equal(guarded(named(1)), undefined)
  assert.equal(guarded(named(100)), 'texts.bomb')
})

test('whatever bytes of a zip are other than they were, it is read or refused, and no other fault comes of it', () => {
  const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
  const known = new Set([undefined, 'texts.damaged', 'texts.bomb', 'texts.password'])
  const seen = new Set<string | undefined>()
  fc.assert(
    fc.property(changes, fc.nat(good.length), (spoils, length) => {
      const bytes = Buffer.from(good)
      for (const [at, value] of spoils) bytes[at] = value
      seen.add(guarded(bytes))
      assert.ok(known.has(guarded(bytes)) && known.has(guarded(bytes.subarray(0, length))))
    }),
    { numRuns: 2_000 },
  )
  assert.ok(seen.size > 1, 'spoiling spoils')
})

const decoded = (bytes: Uint8Array): string => decode(bytes, 'texts')

test('a text is taken as UTF-8 or as its first bytes say, in all six languages, and as nothing else', () => {
  const words = 'well بئر 水井 puits é колодец pozo ñ'
  const little = Buffer.from(`\uFEFF${words}`, 'utf16le')
  for (const bytes of [Buffer.from(words), Buffer.from(`\uFEFF${words}`), little, Buffer.from(little).swap16()])
    assert.equal(decoded(bytes), words)
  assert.equal(decoded(Buffer.alloc(0)), '')
  for (const bytes of [Buffer.from([0xff, 0xfe, 0x00, 0xd8]), Buffer.from([0xfe, 0xff, 0x41])])
    assert.equal(
      whyNot(() => decoded(bytes)),
      'texts.damaged',
      'half a letter is none',
    )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const why = whyNot(() => decoded(bytes))
      assert.ok(why === undefined || why === 'texts.wrong-encoding' || why === 'texts.damaged')
    }),
  )
})

test('what is not UTF-8 is refused with the encoding in which it is likeliest a text', () => {
  const bytesIn = (encoding: string, from: number, text: string): Buffer => {
    const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))
    return Buffer.from([...text].map((one) => (one < '\u0080' ? one.charCodeAt(0) : table.indexOf(one) + from)))
  }
  for (const [encoding, text] of [
    ['windows-1252', 'Les équipes de pays ont été consultées à Genève'],
    ['windows-1251', 'Группа провела два заседания и приняла план работы'],
    ['windows-1256', 'عقد الفريق اجتماعين واعتمد خطة العمل'],
  ] as const) {
    const guess = { name: 'Unreadable', code: 'texts.wrong-encoding', details: { guess: encoding } }
    assert.throws(() => decoded(bytesIn(encoding, 128, text)), guess)
  }
})
