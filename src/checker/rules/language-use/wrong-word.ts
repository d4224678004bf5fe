import type { Found, Rule } from '../../rule.ts'
import type { Reading } from '#reading'
import { findsIn } from '../seek/finds.ts'

export const wrongWord: Rule = {
  name: 'wrong-word',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['en'],
  bad: {
    text: 'The team launched it Checklist and helped, in may cases, agencies not longer represented.',
    finds: ['it', 'may', 'not longer'],
  },
  good: {
    text: 'The team launched its Checklist. It may help in many cases, for agencies no longer represented, if not longer. It was launched in May.',
  },
  find: (reading) => slips.flatMap((slip) => foundIn(reading, slip)),
}

/** Words that a spelling checker knows, where another one was meant; the group `word` is the wrong one. */
type Slip = { readonly pattern: RegExp; readonly instead: string }

const slips: readonly Slip[] = [
  {
    pattern:
      /(?<=\b(?:launched|published|adopted|presented|updated|revised|expanded|completed|finalized|finalised|issued|of|with) )(?<word>it)(?= \p{Lu}\p{Ll}+\b)/dgu,
    instead: 'its',
  },
  {
    pattern:
      /(?<=\b(?:launched|published|adopted|presented|updated|revised|expanded|completed|improved|strengthened) )(?<word>it)(?= (?:own|first|second|new|annual|work|members|website|report|plan)\b)/dgu,
    instead: 'its',
  },
  {
    pattern:
      /(?<=\b(?:[Ii]n|[Ff]or|[Oo]f|[Ff]rom|[Ww]ith|[Aa]cross|[Aa]mong|[Tt]hrough|[Bb]y) )(?<word>may)(?= \p{Ll}{3,}s\b)/dgu,
    instead: 'many',
  },
  {
    pattern:
      /(?<!\b(?:or|if|if|is|was|for|but) )(?<word>not longer)(?= (?:actively |formally |fully )?(?:\p{Ll}+(?:ed|ing|en)|valid|available|active|possible|necessary|a|an|the|in|part)\b)/dgu,
    instead: 'no longer',
  },
  {
    pattern:
      /(?<=\b\p{Ll}+(?:er|ess|ore) )(?<word>then)(?= (?:\d|the|a|in|ever|before|that|other|one|half)\b)(?<=\b(?:more|less|fewer|greater|higher|lower|better|larger|smaller|rather|later|earlier) then)/dgu,
    instead: 'than',
  },
  {
    pattern:
      /(?<=\b(?:more|less) \p{Ll}{3,} )(?<word>then)(?= (?:\d|the|a|in|ever|before|those|that|other|one|it|they|we)\b)/dgu,
    instead: 'than',
  },
  { pattern: /(?<word>there)(?= (?:own|respective)\b)/dgu, instead: 'their' },
  { pattern: /(?<word>it['’]s)(?= (?:own|members|work|mandate|website|activities)\b)/dgu, instead: 'its' },
  { pattern: /(?<=\b(?:in|on|at|for|with|of|by|to) )(?<word>th)(?= \p{Ll})/dgu, instead: 'the' },
  {
    pattern:
      /(?<=\b(?:received|came|comes|come|benefit|benefited|resulting|stemming|apart|inputs|contributions|members|learn|learned|hear|heard|differ|differs|ranging|taken|drawn|sent) )(?<word>form)(?= (?:the|a|an|all|each|over|its|their|other|more|various)\b)/dgu,
    instead: 'from',
  },
  {
    pattern: /(?<=\b(?:will|would|can|could|should|must|may|might|to|not) )(?<word>of)(?= been\b)/dgu,
    instead: 'have',
  },
]

const foundIn = (reading: Reading, { pattern, instead }: Slip): Found[] =>
  findsIn(reading, pattern).flatMap(({ places: { word } }) =>
    word === undefined ? [] : [{ at: word, instead, values: { instead } }],
  )
