import type { en } from './en.ts'

export const es = {
  'checker.rule-personal-address': 'Una dirección personal en un texto que otros leerán',
  'checker.why-personal-address':
    'La gente cambia de puesto y recibe cartas de desconocidos; una dirección de función sigue a la función.',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{Dirección personal (impresa: {$times}). Escriba una dirección de función, que sigue a la función.}} * {{Dirección personal (impresa: {$times}). La dirección de función es {$role}.}}',
} satisfies Record<keyof typeof en, string>
