// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type SecretariatTables = {
  network: {
    only_row: Generated<boolean>
    name: Texts
    short_name: Texts
    contact: string | null
    hours: Texts | null
    zone: Generated<string>
    revision: Generated<number>
  }
}
