import type { Lang } from '#platform/words'
import type { PillarOption } from '../around.ts'
import type { Kind } from '../meeting.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly meeting: { readonly kind: Kind; readonly pillar: string | null }
  readonly pillars: readonly PillarOption[]
}

/** Who meets: for a pillar meeting the pillar itself, where it is known. */
export const whoMeets = ({ lang, meeting: { kind, pillar }, pillars }: Props): string =>
  pillars.find(({ value }) => value === pillar)?.label ?? speak(lang)(`meetings.kind-${kind}`)
