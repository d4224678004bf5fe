import type { en } from './en.ts'

export const es = {
  'checker.rule-language-left-out': 'La mayoría de los idiomas oficiales, pero no todos',
  'checker.why-language-left-out': 'Quien lee el que falta pregunta si vendrá.',
  'checker.found-language-left-out': 'De los seis idiomas no se nombran estos: {$missing}. Diga si vendrán y cuándo.',
  'checker.rule-language-without-page': 'Un texto en un idioma en el que el sitio no tiene página',
  'checker.why-language-without-page':
    'Una versión sin lugar en el sitio no la encuentran aquellos para quienes se hizo.',
  'checker.found-language-without-page':
    'El sitio no tiene versión para: {$missing}. Se publicó un texto en ese idioma.',
} satisfies Record<keyof typeof en, string>
