import type { en } from './en.ts'

export const es = {
  'checker.rule-official-title': 'Un título oficial escrito de otra manera',
  'checker.why-official-title': 'Los títulos de los cargos tienen una sola grafía en cada idioma.',
  'checker.found-official-title': 'El título oficial es «{$instead}».',
  'checker.rule-discouraged-term': 'Un término que los textos oficiales no usan',
  'checker.why-discouraged-term': 'Quienes leen desde fuera y quienes traducen solo conocen el término oficial.',
  'checker.found-discouraged-term': 'Los textos oficiales dicen «{$instead}».',
  'checker.rule-outdated-name': 'Un nombre que ya no era válido ese día',
  'checker.why-outdated-name':
    'Las entidades y los instrumentos cambian de nombre; con el antiguo se busca algo que ya no existe.',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{Válido hasta {$until}; desde entonces es «{$now}», que el texto también usa.}} * {{Válido hasta {$until}; desde entonces es «{$now}».}}',
  'checker.rule-agreed-language': 'Lenguaje convenido puesto en otro orden',
  'checker.why-agreed-language':
    'El lenguaje convenido se negoció palabra por palabra; otro orden reabre lo que estaba cerrado.',
  'checker.found-agreed-language': 'El lenguaje convenido es «{$said}» ({$source}).',
  'checker.rule-position-reworded': 'Una posición con dos redacciones',
  'checker.why-position-reworded':
    'Una posición se cita como se acordó; ante dos redacciones, quien lee pregunta cuál vale.',
  'checker.found-position-reworded': 'Más arriba, el mismo texto pide «{$earlier}». Cite la posición como se acordó.',
} satisfies Record<keyof typeof en, string>
