import type { en } from './en.ts'

export const fr = {
  'checker.rule-adopted-on-record': 'Un jour d’adoption que les données n’ont pas',
  'checker.why-adopted-on-record': 'Qui demande la décision la cherche au mauvais jour.',
  'checker.found-adopted-on-record': 'D’après les données, l’adoption a eu lieu le {$day}.',
  'checker.rule-counted-on-record': 'Un nombre que les données n’ont pas',
  'checker.why-counted-on-record': 'Le même nombre figure dans d’autres textes, et ce sont les données qui font foi.',
  'checker.found-counted-on-record': 'Les données en comptent {$recorded}.',
} satisfies Record<keyof typeof en, string>
