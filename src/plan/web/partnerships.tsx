import { get } from '#platform/web'
import { textIn } from '#platform/words'
import { entityMatrix } from '../outputs/matrix.ts'
import { PartnershipsPage } from '../pages/partnerships.tsx'
import { speak } from '../words/index.ts'
import { periodDays } from './choices.ts'
import { dayAsked, found, page, planAt, planCrumb, readerAt, section } from './places.ts'

export const partnerships = get({
  ...page,
  path: '/work-plan/partnerships',
  name: 'plan.partnerships',
  may: ['public'],
  show: async (desk) => {
    const day = dayAsked(desk)
    const plan = found(await planAt(desk, day))
    // Without a period: from the beginning of the plan until the day.
    const [from, to] = periodDays(desk.query.get('period') ?? '') ?? [plan.firstDay < day ? plan.firstDay : day, day]
    const body = (
      <PartnershipsPage
        reader={await readerAt(desk, day)}
        matrix={await entityMatrix(desk.tx, { plan: plan.id, from, to })}
        from={from}
        to={to}
        path={`/work-plan?plan=${plan.slug}`}
        planName={textIn(plan.name, desk.lang).text}
      />
    )
    const title = speak(desk.lang)('plan.partnerships')
    return { title, section, wide: true, crumbs: [planCrumb(desk, plan)], body }
  },
})
