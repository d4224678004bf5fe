import { BarChart } from '#platform/web'
import type { Lang } from '#platform/words'
import { formatDay } from '#platform/words'
import type { Progress } from '../dates.ts'
import { speak } from '../words/index.ts'

/** "5 outputs · 2 done · 2 on time · 1 late": each count only where it is not zero. */
export function countsText(lang: Lang, { outputs, done, onTime, late, undated }: Progress): string {
  const say = speak(lang)
  const counts = [
    say('plan.count-outputs', { n: outputs }),
    ...(done > 0 ? [say('plan.count-done', { n: done })] : []),
    ...(onTime > 0 ? [say('plan.count-on-time', { n: onTime })] : []),
    ...(late > 0 ? [say('plan.count-late', { n: late })] : []),
    ...(undated > 0 ? [say('plan.count-undated', { n: undated })] : []),
  ]
  return counts.join(' · ')
}

type PillarCount = { readonly label: string; readonly progress: Progress }

/** What is done of each pillar's outputs, as bars; nothing while no pillar has an output. */
export function ProgressChart({ lang, pillars, day }: { lang: Lang; pillars: readonly PillarCount[]; day: string }) {
  const say = speak(lang)
  const withOutputs = pillars.filter(({ progress }) => progress.outputs > 0)
  if (withOutputs.length < 2) return null
  const sum = (of: keyof Progress): number => withOutputs.reduce((all, { progress }) => all + progress[of], 0)
  return (
    <BarChart
      lang={lang}
      title={say('plan.chart-title', { done: sum('done'), all: sum('outputs') })}
      head={[say('plan.pillar'), say('plan.done')]}
      bars={withOutputs.map(({ label, progress }) => ({
        label,
        value: progress.done,
        words: say('plan.done-of', { done: String(progress.done), all: String(progress.outputs) }),
      }))}
      source={say('plan.chart-source', { day: formatDay(lang, day) })}
    />
  )
}
