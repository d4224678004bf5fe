import type { News } from '../letter.ts'
import { addressChanged, away, longLeave } from './spoken/absence.ts'
import { left, moved } from './spoken/leaving.ts'

/** What is told of a person, the weightiest first: who has left and says "until 14 June" has still left. */
export const absences: readonly { readonly what: News['what']; readonly says: RegExp }[] = [
  { what: 'left', says: left },
  { what: 'moved', says: moved },
  { what: 'address-changed', says: addressChanged },
  { what: 'leave', says: longLeave },
  { what: 'away', says: away },
]
