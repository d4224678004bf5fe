// Written by bin/migrate from the database. Do not edit.
import type { AccountsTables } from './accounts.ts'
import type { CheckerTables } from './checker.ts'
import type { CountriesTables } from './countries.ts'
import type { DecisionsTables } from './decisions.ts'
import type { DocumentsTables } from './documents.ts'
import type { EventsTables } from './events.ts'
import type { IntakeTables } from './intake.ts'
import type { MeetingsTables } from './meetings.ts'
import type { MembersTables } from './members.ts'
import type { PlanTables } from './plan.ts'
import type { PlatformTables } from './platform.ts'
import type { ReportsTables } from './reports.ts'
import type { SecretariatTables } from './secretariat.ts'
import type { TerminologyTables } from './terminology.ts'

export type Tables = AccountsTables & CheckerTables & CountriesTables & DecisionsTables & DocumentsTables & EventsTables & IntakeTables & MeetingsTables & MembersTables & PlanTables & PlatformTables & ReportsTables & SecretariatTables & TerminologyTables
