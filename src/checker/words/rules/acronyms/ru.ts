import type { en } from './en.ts'

export const ru = {
  'checker.rule-near-acronym': 'Сокращение, которого ни у кого нет, почти как употребляемое',
  'checker.why-near-acronym': 'Две переставленные буквы — это другая структура или никакая.',
  'checker.found-near-acronym': 'Такое сокращение неизвестно; известно «{$near}».',
  'checker.rule-never-expanded': 'Сокращения, которые нигде не раскрыты',
  'checker.why-never-expanded': 'Читатели вне системы их не знают; каждое раскрывают при первом упоминании.',
  'checker.found-never-expanded': 'Нигде не раскрыты ({$count}): {$list}',
} satisfies Record<keyof typeof en, string>
