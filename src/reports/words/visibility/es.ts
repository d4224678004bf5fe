import type { en } from './en.ts'

export const es = {
  'reports.n-people':
    '.input {$n :integer} .match $n one {{{$n} persona}} many {{{$n} de personas}} * {{{$n} personas}}',
  'reports.n-entities':
    '.input {$n :integer} .match $n one {{{$n} entidad}} many {{{$n} de entidades}} * {{{$n} entidades}}',
  'reports.people-in-entities': '{$people} de {$entities}',
  'reports.who-will-see': 'Quién lo verá',
  'reports.seen-by-all':
    'Lo verá todo el mundo y lo encontrarán los motores de búsqueda. Ahora lo pueden ver {$readers}.',
  'reports.seen-by-more': 'Nuevos lectores: {$readers}.',
  'reports.seen-by-none': 'Nadie más lo verá: ya lo pueden ver {$readers}.',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n 0 {{No contiene ninguna dirección personal.}} one {{Contiene {$n} dirección personal.}} many {{Contiene {$n} de direcciones personales.}} * {{Contiene {$n} direcciones personales.}}',
} satisfies Record<keyof typeof en, string>
