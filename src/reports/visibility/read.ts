import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import { openReport, printableOf } from '../opened.ts'
import type { Reading } from '../opened.ts'
import type { Report } from '../read.ts'
import { editions } from '../telling/contacts.ts'
import { personalAddresses } from './preview.ts'
import type { Preview, Readers } from './preview.ts'

/** What issuing a report would show to whom, for each circle that it can be issued to; counted by the records. */
export async function previewsOf(
  reading: Reading,
  report: Report,
  { lang, address }: { lang: Lang; address: string },
): Promise<Preview[]> {
  const opened = await openReport(reading, report)
  const before = await readersGained(reading.tx, null, report.audience)
  const previews: Preview[] = []
  for (const to of editions) {
    const { told, contacts } = await printableOf(reading, opened, { lang, edition: to, address })
    const more = await readersGained(reading.tx, report.audience, to)
    previews.push({ to, before, more, addresses: personalAddresses(told, contacts) })
  }
  return previews
}

async function readersGained(tx: Tx, from: string | null, to: string): Promise<Readers> {
  const { rows } = await sql<Readers>`select people, entities from readers_gained(${from}, ${to})`.execute(tx)
  return rows[0] ?? { people: 0, entities: 0 }
}
