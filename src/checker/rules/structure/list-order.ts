import { collator, langs } from '#platform/words'
import type { Enumeration } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const listOrder: Rule = {
  name: 'list-order',
  kind: 'STRUCT',
  certainty: 'likely',
  langs,
  bad: { text: 'Members include ESCAP, ILO, OCHA, UNDP, UNHCR, UNESCO, UNFPA, WFP and WHO.', finds: ['UNESCO'] },
  good: {
    text: 'Members include ESCAP, ILO, OCHA, UNDP, UNESCO, UNHCR, WFP and WHO. It met in Rome, Oslo, Cairo, Lima, Paris and Accra.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Les membres sont la CESAP, FAO, HCR, OIT, OMS, ONU, PAM, ONUSIDA et PNUD.',
        finds: ['ONUSIDA'],
      },
      good: { lang: 'fr', text: 'Les membres sont la CESAP, FAO, HCR, OIT, OMS, ONU, ONUSIDA, PAM et PNUD.' },
    },
    {
      bad: { lang: 'ru', text: 'Члены: ВОЗ, ВПП, МОТ, ПРООН, УВКБ, УВКПЧ, ФАО, УКГВ и ЮНЕСКО.', finds: ['УКГВ'] },
      good: { lang: 'ru', text: 'Члены: ВОЗ, ВПП, МОТ, ПРООН, УВКБ, УВКПЧ, УКГВ, ФАО и ЮНЕСКО.' },
    },
  ],
  find: ({ enumerations, lang }) => enumerations.flatMap((list) => foundIn(list, collator(lang ?? 'en'))),
}

const fewest = 7

/** A list of short names that is in order but for a few: nobody meant these few to stand where they do. */
function foundIn({ items, shape }: Enumeration, { compare }: Intl.Collator): Found[] {
  if (shape !== 'inline' || items.length < fewest) return []
  const names = items.map(({ text }) => nameIn(text))
  if (names.some((name) => !/^\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}\p{L}*)?$/u.test(name))) return []
  const slips = items.filter((_, at) => at > 0 && compare(names[at - 1] ?? '', names[at] ?? '') > 0)
  const [first, ...others] = slips
  return first === undefined || slips.length > items.length / 5 + 0.5
    ? []
    : [{ at: placeOf(first), values: { name: nameIn(first.text) }, also: others.map(placeOf) }]
}

const nameIn = (text: string): string => lead.exec(text)?.groups?.['name'] ?? ''
const placeOf = ({ block, from, text }: Enumeration['items'][number]): { block: number; from: number; to: number } => {
  const name = nameIn(text)
  const start = from + text.indexOf(name)
  return { block, from: start, to: start + name.length }
}

// What ties the last item to the list, and what follows it, is not its name.
const lead = /^(?:(?:and|et|y|e|и|the|la|le|les|los|las)\s)*(?<name>[^.;:()]+?)\s*(?:[.;:(].*)?$/su
