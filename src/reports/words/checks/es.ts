import type { en } from './en.ts'

export const es = {
  'reports.file-failed':
    'No se puede generar este archivo: {$why}. El borrador está a salvo y las demás formas están disponibles.',
  'reports.no-glyph': 'ninguna fuente tipográfica tiene el signo {$signs}',
  'reports.heading-skipped': 'falta un título antes de «{$text}»',
  'reports.no-title': 'no tiene título',
  'reports.checks': 'Controles',
  'reports.checks-none': 'No se ha encontrado nada que un informe no deba tener.',
  'reports.check-broken-reference': 'La oración {$number} remite a la oración {$target}, que no se imprime.',
  'reports.check-empty-pillar':
    'El pilar {$pillar}, {$name}, no tiene nada que contar en este período. Escriba una oración que diga por qué.',
  'reports.check-pillar-numbers': 'Los pilares del plan no están numerados de forma consecutiva: {$list}.',
  'reports.check-pillar-named-otherwise':
    'La oración {$number} llama a un pilar por un número que no es el suyo: «{$said}».',
  'reports.check-count-and-list': 'La oración {$number} anuncia {$announced} y enumera {$listed}.',
  'reports.check-figure-not-in-records':
    'La oración {$number} fue modificada y contiene una cifra que no está en los registros: {$figure}.',
  'reports.check-lead-not-member':
    '{$entity} es responsable del pilar {$pillar}, {$name}, pero no es miembro el último día del período.',
  'reports.check-before-period': 'La oración {$number} se refiere a {$month}, antes de que empezara el período.',
  'reports.check-tentative': 'La oración {$number} se refiere a algo que aún está por confirmar.',
  'reports.check-no-source': 'La oración {$number} no tiene fuente.',
  'reports.check-gone': 'La oración {$number} se basa en registros que ya no lo dicen.',
  'reports.check-changed': 'La oración {$number} dice ahora algo distinto de cuando se decidió.',
  'reports.check-summary-differs':
    'La oración {$number} del resumen sigue los registros; la oración {$body} del cuerpo del informe fue modificada.',
  'reports.check-one-language': 'La oración {$number} fue escrita o modificada, pero no en estos idiomas: {$missing}.',
  'reports.check-highlight-untold':
    '{$record} consta como aspecto destacado del período, pero ninguna oración se refiere a ello.',
  'reports.check-does-not-fit':
    '.input {$n :integer} .match $n one {{{$n} oración no cabe en 300 palabras.}} many {{{$n} de oraciones no caben en 300 palabras.}} * {{{$n} oraciones no caben en 300 palabras.}}',
  'reports.check-promise-open':
    'El compromiso {$label} ha vencido y no está cumplido, aplazado ni retirado: «{$text}».',
  'reports.blocks': 'El informe no puede publicarse hasta que esto se resuelva.',
  'reports.record-output': 'Un producto',
  'reports.record-document': 'Un documento',
  'reports.record-event': 'Un acto',
  'reports.record-decision': 'Una decisión',
  'reports.record-meeting': 'Una reunión',
  'reports.record-engagement': 'Una colaboración con un equipo en el país',
  'reports.no-such-report': 'No existe ese informe.',
  'reports.no-such-claim': 'No existe esa oración en este informe.',
  'reports.no-such-pillar': 'No existe ese pilar en el plan de este informe.',
  'reports.no-such-section': 'Este tipo de informe no tiene esa parte.',
  'reports.take-in-first': 'Los registros han cambiado. Incorpore los cambios y vuelva a mirar.',
  'reports.no-such-note': 'No existe ese texto permanente.',
  'reports.no-plan':
    'Ningún plan de trabajo está en vigor el último día del período. Abra uno primero o elija otro período.',
  'reports.not-a-period':
    '«{$text}» no es un período. Escriba 2021-H1, 2021-Q2, 2021-05, 2021 o 2021-01-01..2021-06-30.',
  'reports.period-turned': 'El último día debe ser posterior al primero.',
  'reports.exists': 'Ya existe un informe de este tipo para este período: {$slug}.',
  'reports.slug-reserved': 'Ese nombre corto es el de una página. Elija otro.',
  'reports.issued-already': 'Este informe está publicado y queda como está. Publique en su lugar una corrección.',
  'reports.not-issued': 'Solo un informe publicado puede tener una corrección.',
  'reports.questions-open':
    '.input {$n :integer} .match $n one {{{$n} pregunta sobre este pilar sigue sin respuesta.}} many {{{$n} de preguntas sobre este pilar siguen sin respuesta.}} * {{{$n} preguntas sobre este pilar siguen sin respuesta.}}',
  'reports.pillars-unchecked': 'Estos pilares aún no se han verificado, o han cambiado desde entonces: {$pillars}.',
  'reports.not-a-co-chair': 'Solo puede aprobar el informe quien ejerce el cargo de Copresidente.',
  'reports.not-approved': 'El texto tal como está ahora no ha sido aprobado por: {$entities}.',
  'reports.blocked': 'Los controles han encontrado lo que hay que resolver antes de publicar el informe.',
  'reports.nothing-corrected': 'Diga al menos en un idioma qué debe leerse.',
  'reports.bad-address': 'Indique una dirección que empiece por https://, o una nuestra, que empieza por una barra.',
  'reports.command-build': 'Redacta un informe a partir de los registros y lo escribe en un archivo',
  'reports.command-list': 'Enumera los informes',
  'reports.flag-profile': 'Tipo de informe',
  'reports.flag-period': 'Período: 2021-H1, 2021-Q2, 2021-05, 2021 o 2021-01-01..2021-06-30',
  'reports.flag-to': 'Tipo de archivo',
  'reports.flag-claims': 'Con el anexo de oraciones y fuentes',
  'reports.flag-plan': 'Nombre corto del plan de trabajo; si falta, el que está en vigor',
  'reports.flag-audience': 'Para quién es el anexo de contactos',
  'reports.flag-lang': 'Idioma del informe',
  'reports.flag-out': 'Archivo que se va a escribir',
  'reports.no-such-plan': 'No hay ningún plan de trabajo «{$slug}». Hay: {$list}.',
  'reports.written': 'Escrito en {$file}: {$sentences}, {$size}.',
  'reports.drafted-in-memory': 'No hay guardado ningún informe de este tipo para el período; se redactó en el acto.',
} satisfies Record<keyof typeof en, string>
