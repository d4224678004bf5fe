import type { en } from './en.ts'

export const ru = {
  'checker.rule-personal-address': 'Личный адрес в тексте, который прочтут другие',
  'checker.why-personal-address':
    'Люди меняют работу и получают письма от посторонних; служебный адрес следует за должностью.',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{Личный адрес (напечатан: {$times}). Укажите адрес должности, который следует за должностью.}} * {{Личный адрес (напечатан: {$times}). Адрес должности — {$role}.}}',
} satisfies Record<keyof typeof en, string>
