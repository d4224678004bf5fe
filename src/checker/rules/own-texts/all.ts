import { ageingConceptNote } from './ageing-concept-note.ts'
import { arabicWaterNote } from './arabic-water-note.ts'
import { chineseRoadsNote } from './chinese-roads-note.ts'
import { frenchWaterNote } from './french-water-note.ts'
import type { OwnText } from './own-text.ts'
import { roadSafetyReport } from './road-safety-report.ts'
import { russianAgeingNote } from './russian-ageing-note.ts'
import { spanishRoadsNote } from './spanish-roads-note.ts'
import { waterMeetingRecord } from './water-meeting-record.ts'

export const ownTexts: readonly OwnText[] = [
  roadSafetyReport,
  ageingConceptNote,
  waterMeetingRecord,
  frenchWaterNote,
  spanishRoadsNote,
  russianAgeingNote,
  arabicWaterNote,
  chineseRoadsNote,
]
