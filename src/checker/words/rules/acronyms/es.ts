import type { en } from './en.ts'

export const es = {
  'checker.rule-near-acronym': 'Una sigla que nadie tiene, casi igual a otra que se usa',
  'checker.why-near-acronym': 'Dos letras cambiadas de lugar hacen otra entidad, o ninguna.',
  'checker.found-near-acronym': 'No se conoce esta sigla; «{$near}» sí.',
  'checker.rule-never-expanded': 'Siglas que nunca se desarrollan',
  'checker.why-never-expanded':
    'Quienes leen desde fuera del sistema no las conocen; cada una se desarrolla la primera vez.',
  'checker.found-never-expanded': 'Nunca desarrolladas ({$count}): {$list}',
} satisfies Record<keyof typeof en, string>
