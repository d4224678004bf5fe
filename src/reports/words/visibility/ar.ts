import type { en } from './en.ts'

export const ar = {
  'reports.n-people':
    '.input {$n :integer} .match $n zero {{لا أحد}} one {{شخص واحد}} two {{شخصان}} few {{{$n} أشخاص}} many {{{$n} شخصا}} * {{{$n} شخص}}',
  'reports.n-entities':
    '.input {$n :integer} .match $n zero {{أي كيان}} one {{كيان واحد}} two {{كيانين}} few {{{$n} كيانات}} many {{{$n} كيانا}} * {{{$n} كيان}}',
  'reports.people-in-entities': '{$people} من {$entities}',
  'reports.who-will-see': 'من سيراه',
  'reports.seen-by-all': 'سيراه الجميع وستعثر عليه محركات البحث. ويمكن أن يراه الآن: {$readers}.',
  'reports.seen-by-more': 'سيراه للمرة الأولى: {$readers}.',
  'reports.seen-by-none': 'لن يراه أي قارئ جديد، إذ يمكن أن يراه من قبل: {$readers}.',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n zero {{لا يتضمن أي عنوان شخصي.}} one {{يتضمن عنوانا شخصيا واحدا.}} two {{يتضمن عنوانين شخصيين.}} few {{يتضمن {$n} عناوين شخصية.}} many {{يتضمن {$n} عنوانا شخصيا.}} * {{يتضمن {$n} عنوان شخصي.}}',
} satisfies Record<keyof typeof en, string>
