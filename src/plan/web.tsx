import type { Route } from '#platform/web'
import { dateForms } from './web/date-forms.tsx'
import { dependencyRoutes } from './web/dependencies.tsx'
import { evidence } from './web/evidence.ts'
import { highlightRoutes } from './web/highlights.tsx'
import { leadForms } from './web/lead-forms.tsx'
import { outputForms } from './web/output-forms.tsx'
import { outputPages } from './web/output.tsx'
import { partnerships } from './web/partnerships.tsx'
import { pillarForms } from './web/pillar-forms.tsx'
import { pillarPage } from './web/pillar.tsx'
import { planCsv } from './web/plan-csv.ts'
import { planForms } from './web/plan-forms.tsx'
import { reportForms } from './web/report-forms.tsx'
import { workPlan } from './web/work-plan.tsx'

/** Every address of the plan. */
export const routes: readonly Route[] = [
  workPlan,
  planCsv,
  partnerships,
  ...highlightRoutes,
  ...planForms,
  pillarPage,
  ...pillarForms,
  ...leadForms,
  ...outputPages,
  evidence,
  ...outputForms,
  ...reportForms,
  ...dateForms,
  ...dependencyRoutes,
]
