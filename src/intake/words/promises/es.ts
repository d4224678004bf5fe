export const es = {
  'intake.doubt-no-due': 'No se da ninguna fecha.',
  'intake.doubt-year': 'El año se toma del resto del texto: «{$said}».',
  'intake.doubt-not-confirmed': 'Todavía no está confirmado.',
} as const
