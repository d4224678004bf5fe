import type { en } from './en.ts'

export const ru = {
  'reports.n-people':
    '.input {$n :integer} .match $n one {{{$n} человек}} few {{{$n} человека}} many {{{$n} человек}} * {{{$n} человека}}',
  'reports.n-entities':
    '.input {$n :integer} .match $n one {{{$n} структура}} few {{{$n} структуры}} many {{{$n} структур}} * {{{$n} структуры}}',
  'reports.people-in-entities': '{$people} ({$entities})',
  'reports.who-will-see': 'Кто его увидит',
  'reports.seen-by-all': 'Его увидят все, и его найдут поисковые системы. Сейчас его могут видеть: {$readers}.',
  'reports.seen-by-more': 'Его впервые увидят: {$readers}.',
  'reports.seen-by-none': 'Новых читателей не будет: его уже могут видеть {$readers}.',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n 0 {{В нем нет личных адресов.}} one {{В нем {$n} личный адрес.}} few {{В нем {$n} личных адреса.}} many {{В нем {$n} личных адресов.}} * {{В нем {$n} личного адреса.}}',
} satisfies Record<keyof typeof en, string>
