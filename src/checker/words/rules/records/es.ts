import type { en } from './en.ts'

export const es = {
  'checker.rule-adopted-on-record': 'Una fecha de adopción que no consta en los registros',
  'checker.why-adopted-on-record': 'Quien pide la decisión la busca en el día equivocado.',
  'checker.found-adopted-on-record': 'Según los registros, se aprobó el {$day}.',
  'checker.rule-counted-on-record': 'Un recuento que no consta en los registros',
  'checker.why-counted-on-record': 'El mismo recuento figura en otros textos, y los registros son la referencia.',
  'checker.found-counted-on-record': 'En los registros hay {$recorded}.',
} satisfies Record<keyof typeof en, string>
