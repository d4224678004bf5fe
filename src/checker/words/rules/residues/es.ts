import type { en } from './en.ts'

export const es = {
  'checker.rule-residue': 'Lo que dejó una conversión',
  'checker.why-residue': 'Las marcas de un programa en un texto que se difunde dicen que nadie lo leyó.',
  'checker.found-residue': 'Resto de una conversión: “{$was}”.',
  'checker.rule-separator': 'Una fila de signos en lugar de un título',
  'checker.why-separator': 'Solo separa para la vista; quien escucha o lee el índice no sabe qué empieza aquí.',
  'checker.found-separator': 'Diga con un título qué empieza aquí, o quítela.',
} satisfies Record<keyof typeof en, string>
