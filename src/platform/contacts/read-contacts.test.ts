import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { Refusal } from '#platform/acts'
import { readContacts } from './index.ts'
import type { Contact } from './index.ts'

const read = async (text: string | Uint8Array): Promise<readonly Contact[]> =>
  (await readContacts(typeof text === 'string' ? Buffer.from(text) : text)).contacts
const told = (contacts: readonly Contact[]): string[] =>
  contacts.map(({ given, family, addresses, org }) => [given, family, addresses.join('+'), org].join('|'))
const refusedAs = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code

test('[P-B8] a To line pasted out of Outlook: commas inside names, quotes, entities in brackets', async () => {
  const line =
    'To: Hassan, Amina <amina.hassan@ohchr.example.org>; "Okoro, Bela (UNODC)" <bela@unodc.example.org>; Chen Wei <CHEN@who.example.org>, Álvarez, Dora <dora@who.example.org>; emil@unesco.example.org'
  assert.deepEqual(told(await read(line)), [
    'Amina|Hassan|amina.hassan@ohchr.example.org|',
    'Bela|Okoro|bela@unodc.example.org|UNODC',
    'Chen|Wei|chen@who.example.org|',
    'Dora|Álvarez|dora@who.example.org|',
    '||emil@unesco.example.org|',
  ])
})

test('[P-B8] a plain list, as list managers print it, with names that are encoded, and lines that are none', async () => {
  const list = [
    'Members, as of June',
    '=?utf-8?Q?=C3=89lodie_Martin?= <elodie@fao.example.org>',
    '=?utf-8?B?2KPZhdmK2YbYqSDYrdiz2YY=?= <amina@ohchr.example.org>',
    'noor.example@who.example.org (Noor Example)',
    'farah@ohchr.example.org',
    'Ivan Petrov,ivan@itu.example.org,ITU',
    '- nobody at all',
  ].join('\n')
  const { contacts, remarks } = await readContacts(Buffer.from(list))
  assert.deepEqual(told(contacts), [
    'Élodie|Martin|elodie@fao.example.org|',
    'أمينة|حسن|amina@ohchr.example.org|',
    'Noor|Example|noor.example@who.example.org|',
    '||farah@ohchr.example.org|',
    'Ivan|Petrov|ivan@itu.example.org|ITU',
  ])
  assert.deepEqual(
    remarks.map(({ at, key }) => `${at} ${key}`),
    ['1 contacts.remark-no-address', '7 contacts.remark-no-address'],
  )
})

test('[P-B8] the exports of Google, Outlook, Exchange and Thunderbird by their headings', async () => {
  const group =
    'Members for group network\nEmail address,Nickname,Group status\nbela@unodc.example.org,Bela Okoro,Member\n'
  const google =
    'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value\nAmina,Hassan,OHCHR,Officer,* Work,amina@ohchr.example.org ::: ah@mail.example.org\n'
  const outlook =
    '\uFEFF"Title","First Name","Middle Name","Last Name","Company","Job Title","E-mail Address","E-mail Type","E-mail Display Name"\r\n"Ms.","Dora","M.","Álvarez","WHO","Adviser","dora@who.example.org","SMTP","Álvarez, Dora"\r\n'
  const exchange = 'PrimarySmtpAddress;DisplayName;Department\nchen@who.example.org;WEI Chen;Health equity\n'
  const thunderbird =
    'First Name\tLast Name\tDisplay Name\tPrimary Email\tSecondary Email\nEmil\tNovák\tEmil Novák\temil@unesco.example.org\te.novak@unesco.example.org\n'
  assert.deepEqual(told(await read(group)), ['Bela|Okoro|bela@unodc.example.org|'])
  assert.deepEqual(told(await read(google)), ['Amina|Hassan|amina@ohchr.example.org+ah@mail.example.org|OHCHR'])
  const [dora] = await read(outlook)
  assert.deepEqual([dora?.given, dora?.family, dora?.org, dora?.title], ['Dora M.', 'Álvarez', 'WHO', 'Adviser'])
  assert.deepEqual(told(await read(exchange)), ['Chen|WEI|chen@who.example.org|'])
  assert.deepEqual(told(await read(thunderbird)), ['Emil|Novák|emil@unesco.example.org+e.novak@unesco.example.org|'])
})

test('[P-B8] a dump of Sympa, an LDIF file and a workbook', async () => {
  const dump =
    'date 1600000000\nemail amina@ohchr.example.org\ngecos Amina Hassan\nreception mail\n\nemail bela@unodc.example.org\nreception digest\n'
  assert.deepEqual(told(await read(dump)), ['Amina|Hassan|amina@ohchr.example.org|', '||bela@unodc.example.org|'])
  const ldif =
    'dn: cn=a list\nobjectclass: groupOfNames\nmember: cn=x\n\ndn: mail=dora@who.example.org\ncn:: w4FsdmFyZXo=\ngivenName: Dora\nsn:: w4FsdmFy\n ZXo=\nmail: dora@who.example.org\no: WHO\n'
  assert.deepEqual(told(await read(ldif)), ['Dora|Álvarez|dora@who.example.org|WHO'])
  const rows = [
    ['Nom', 'Prénom', 'Adresse électronique', 'Entité'],
    ['Martin', 'Élodie', 'elodie@fao.example.org', 'FAO'],
  ]
  const book = await writeXlsx({ sheets: [{ name: 'A', rows }] })
  assert.deepEqual(told(await read(book)), ['Élodie|Martin|elodie@fao.example.org|FAO'])
})

test('[P-B8] cards of three versions in one file; a broken line costs a line, and what is not needed is not read', async () => {
  const cards = [
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:=C3=81lv=\r\narez;Dora\r\nEMAIL;INTERNET:dora@who.example.org\r\nPHOTO;ENCODING=BASE64:/9j/4QFa\r\n  RXhpZgAA:SUkq\r\n\r\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Bela\n  Okoro\nORG:UNODC;Justice\\, prisons\na broken line\nitem1.EMAIL;TYPE=work:bela@unodc.example.org\nNOTE:private\nTEL:+1 555\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Amina Hassan\nN:Hassan;Amina;;;\nEMAIL;PREF=1:amina@ohchr.example.org\nLANG;PREF=1:fr\nADR;LABEL="a: b":;;x\n',
  ].join('\n')
  const contacts = await read(cards)
  assert.deepEqual(told(contacts), [
    'Dora|Álvarez|dora@who.example.org|',
    'Bela|Okoro|bela@unodc.example.org|UNODC',
    'Amina|Hassan|amina@ohchr.example.org|',
  ])
  assert.equal(contacts[1]?.department, 'Justice, prisons')
  assert.equal(contacts[2]?.lang, 'fr')
  assert.ok(!/private|555/.test(JSON.stringify(contacts)))
})

test('a Windows code page is read by the likeliest, and it is said; so is UTF-16', async () => {
  const table = Buffer.concat([
    Buffer.from('Nom;Prénom;Courriel\r\nLef', 'latin1'),
    Buffer.from([0xe8]),
    Buffer.from('vre;Ren', 'latin1'),
    Buffer.from([0xe9]),
    Buffer.from('e;renee@fao.example.org\r\n', 'latin1'),
  ])
  const book = await readContacts(table)
  assert.deepEqual(told(book.contacts), ['Renée|Lefèvre|renee@fao.example.org|'])
  assert.deepEqual(
    book.remarks.map(({ key, values }) => `${key} ${values['encoding']}`),
    ['contacts.remark-encoding windows-1252'],
  )
  const wide = Buffer.from('\uFEFFMembers for group x\nEmail address\tName\nchen@who.example.org\t陈伟\n', 'utf16le')
  assert.deepEqual(told(await read(wide)), ['伟|陈|chen@who.example.org|'])
})

test('a column that no heading explains is told by the addresses in it, or by the mapping that a person gives', async () => {
  const odd = 'Given name,Kontakt,Betreuung,First name\nx,amina@ohchr.example.org,UN Agency,Amina\n'
  const book = await readContacts(Buffer.from(odd))
  assert.equal(book.mapping?.['Kontakt'], 'address')
  const mapping = { Kontakt: 'address', Betreuung: 'org', 'First name': 'given', 'Given name': 'family' } as const
  const again = await readContacts(Buffer.from(odd), { mappingOf: () => mapping })
  assert.deepEqual(told(again.contacts), ['Amina|x|amina@ohchr.example.org|UN Agency'])
})

test('what is no address stays apart, and nothing in a name can hide or turn what stands beside it', async () => {
  const rows =
    'Name,Email,Company\n"=HYPERLINK(""x"")",amina@who,WHO\n"Ami\u202Ena Hassan","amina@who,example.org",WHO\nBela Okoro,béla@who.example.org,WHO\nDora Á,/o=exch/cn=dora,WHO\n'
  const contacts = await read(rows)
  assert.deepEqual(
    contacts.map(({ addresses, wrong }) => [addresses.length, wrong.join(' ')]),
    [
      [0, 'amina@who'],
      [0, 'amina@who,example.org'],
      [0, 'béla@who.example.org'],
      [0, '/o=exch/cn=dora'],
    ],
  )
  assert.equal(contacts[1]?.given, 'Amina')
})

test('what holds no people is refused with its own sentence', async () => {
  await assert.rejects(read(''), refusedAs('contacts.empty'))
  await assert.rejects(read('a text about nothing'), refusedAs('contacts.not-contacts'))
  await assert.rejects(read('amina@who.example.org\u0000'), refusedAs('contacts.not-contacts'))
  await assert.rejects(read(Buffer.alloc(21_000_000, 97)), refusedAs('contacts.too-big'))
  await assert.rejects(read('Name,Role,Email address\n'.repeat(10_002)), refusedAs('tables.too-many-rows'))
  await assert.rejects(read('a@who.example.org\n'.repeat(1_000_000)), refusedAs('contacts.too-many'))
  await assert.rejects(read('BEGIN:VCARD\nEND:VCARD\n'.repeat(900_000)), refusedAs('contacts.too-many'))
  await assert.rejects(read('Name,Department\nx,y\n'.replace('Name', 'Colour')), refusedAs('contacts.not-contacts'))
})

test('lines made to be slow are read in good time', async () => {
  const before = performance.now()
  const nasty = [
    '('.repeat(300_000),
    '"'.repeat(300_000),
    `${'<'.repeat(200_000)}a@b`,
    `${'a,'.repeat(100_000)}a@b.example.org`,
  ]
  for (const one of nasty) await read(`${one}\nx@who.example.org`).catch(() => undefined)
  assert.ok(performance.now() - before < 15_000)
})
