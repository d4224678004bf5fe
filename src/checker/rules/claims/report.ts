import type { Reading } from '#reading'
import { lengthOf } from '../seek/matches.ts'

/** A text of some length about a period of work is a report, whatever it calls itself. */
export const isReport = (reading: Reading): boolean =>
  reading.period !== null && lengthOf(reading) > 600 && reading.blocks.some(({ text }) => about.test(text))

const about =
  /\b(?:report|achievements|activities|outputs|executive summary)\b|rapport|réalisations|activités|informe|logros|actividades|доклад|отчет|деятельност|تقرير|أنشطة|报告|活动/iu
