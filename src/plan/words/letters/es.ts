import type { en } from './en.ts'

export const es = {
  'plan.question-output': 'Producto {$label}: {$title}',
  'plan.question-no-update': 'Todavía no hay información.',
  'plan.question-last': 'Lo último, el {$day}: «{$text}»',
  'plan.question-begun': '¿Qué se ha hecho y quién lo ha hecho?',
  'plan.question-moved': '¿Qué ha pasado desde entonces?',
  'plan.question-no-day': 'No hay fecha fijada.',
  'plan.question-late':
    '.input {$n :integer} .match $n one {{Previsto para el {$day}, {$n} día de retraso.}} many {{Previsto para el {$day}, {$n} días de retraso.}} * {{Previsto para el {$day}, {$n} días de retraso.}}',
  'plan.question-due':
    '.input {$n :integer} .match $n 0 {{Previsto para hoy.}} one {{Previsto para el {$day}, dentro de {$n} día.}} many {{Previsto para el {$day}, dentro de {$n} días.}} * {{Previsto para el {$day}, dentro de {$n} días.}}',
  'plan.question-done': 'Consta como hecho el {$day}.',
  'plan.answer-same': 'Nada nuevo',
  'plan.answer-nothing-yet': 'Nada que comunicar por ahora',
  'plan.answer-same-words': 'igual|sin cambios|nada nuevo|sin novedad|sin novedades',
  'plan.answer-done': 'Hecho: cerrar el producto',
  'plan.answer-done-words': 'hecho|terminado|concluido|acabado|cerrado',
  'plan.answer-hand-over': 'Pasarlo a quien me suple',
  'plan.answer-hand-over-words': 'suplente|pasar|traspasar|yo no',
  'plan.question-accept': 'Responsable del pilar {$pillar}',
  'plan.question-accept-from':
    'Se le ha designado como responsable de este pilar en nombre de {$entity} desde el {$from}. ¿Lo acepta?',
  'plan.question-accept-term':
    'Se le ha designado como responsable de este pilar en nombre de {$entity} del {$from} al {$to}. ¿Lo acepta?',
  'plan.answer-accept': 'Acepto',
  'plan.answer-accept-words': 'sí|si|acepto|aceptado|de acuerdo|ok',
  'plan.answer-decline': 'No puedo aceptarlo (diga por qué)',
  'plan.answer-decline-words': 'no|rechazo|declino|yo no',
  'plan.question-settle': 'Responsable del pilar {$pillar}',
  'plan.question-proposed':
    '{$name} quiere traspasar la responsabilidad: «{$said}» Designe al responsable en la página del pilar.',
  'plan.question-declined':
    '{$name} no acepta ser responsable y no da razones. Designe al responsable en la página del pilar.',
  'plan.question-declined-because':
    '{$name} no acepta ser responsable: «{$said}» Designe al responsable en la página del pilar.',
  'plan.answer-settled': 'Resuelto',
  'plan.answer-settled-words': 'resuelto|hecho|sí|si|ok',
  'plan.no-such-file': 'Este archivo no nos ha llegado. Envíelo de nuevo.',
  'plan.too-many-files': 'Como máximo 20 archivos a la vez. Envíe los demás en un segundo correo.',
  'plan.say-what-happened': 'Diga en una frase qué ha pasado, o que no hay nada nuevo.',
  'plan.only-leads-close':
    'El producto {$label} lo cierran los responsables de su pilar. Puede enviar su texto como información, sin «hecho».',
  'plan.done-already': 'Este producto consta como hecho desde el {$day}.',
  'plan.nobody-stands-in':
    'El pilar del producto {$label} no tiene otro responsable. Nombre a alguien: escriba su nombre y su dirección después de la palabra.',
  'plan.no-such-lead': 'No se le ha designado como responsable de este pilar.',
  'plan.report-by-mail': 'Informar por correo',
  'plan.report-by-mail-hint':
    'Escriba una o dos frases; los archivos adjuntos sirven de prueba. «Hecho» en la primera línea cierra el producto.',
  'plan.did-take-back-update': '{$who} retiró una información sobre un producto: {$what}',
  'plan.no-update-of-yours': 'No hay ninguna información suya de este tipo que retirar.',
  'plan.did-report-progress': '{$who} informó sobre un producto: {$what}',
  'plan.did-hand-over': '{$who} pasó una pregunta sobre un producto: {$what}',
  'plan.did-answer-lead': '{$who} respondió sobre ser responsable de un pilar: {$what}',
  'plan.did-settle-lead': '{$who} resolvió quién es responsable de un pilar: {$what}',
} satisfies Record<keyof typeof en, string>
