import type { en } from './en.ts'

export const es = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{La Red aprobó el {$day} el {$plan}, que abarca el período {$years}.}} * {{La Red aprobó en {$day} el {$plan}, que abarca el período {$years}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{La red aprobó su plan de trabajo para {$years} ({$plan}) el {$day}.}} * {{La red aprobó su plan de trabajo para {$years} ({$plan}) en {$day}.}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Aprobación de {$plan} ({$years}) el {$day}}} * {{Aprobación de {$plan} ({$years}) en {$day}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{El texto final del {$plan} quedó establecido el {$day}.}} * {{El texto final del {$plan} quedó establecido en {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{El texto final del plan de trabajo de la red quedó establecido el {$day}.}} * {{El texto final del plan de trabajo de la red quedó establecido en {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{Texto final de {$plan} el {$day}}} * {{Texto final de {$plan} en {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} consta de {$n} pilar.}} many {{{$plan} consta de {$n} de pilares.}} * {{{$plan} consta de {$n} pilares.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{El plan de trabajo de la red ({$plan}) consta de {$n} pilar.}} many {{El plan de trabajo de la red ({$plan}) consta de {$n} de pilares.}} * {{El plan de trabajo de la red ({$plan}) consta de {$n} pilares.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan}: {$n} pilar}} many {{{$plan}: {$n} de pilares}} * {{{$plan}: {$n} pilares}}',
  'plan.fact-pillar': 'El pilar {$number}, {$pillar}, está a cargo de {$entities}.',
  'plan.fact-pillar-summary': 'El pilar {$number}, {$pillar}, está a cargo de {$entities}.',
  'plan.fact-pillar-bullet': 'Pilar {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'El pilar {$number}, {$pillar}, está inactivo desde el {$since}, {$reason}; la fecha fijada para su reexamen es el {$review}.',
  'plan.fact-paused-summary': 'El pilar {$number}, {$pillar}, está actualmente inactivo, {$reason}.',
  'plan.fact-paused-bullet': 'Pilar {$number}, {$pillar}: inactivo, {$reason}; reexamen el {$review}',
  'plan.fact-goal': 'El Pilar acordó el siguiente objetivo para {$year}: {$text}',
  'plan.fact-goal-bullet': 'Objetivo para {$year}: {$text}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{El Pilar tiene {$n} producto (terminados: {$done}; dentro del plazo: {$onTime}; con retraso: {$late}; sin fecha: {$undated}).}} many {{El Pilar tiene {$n} de productos (terminados: {$done}; dentro del plazo: {$onTime}; con retraso: {$late}; sin fecha: {$undated}).}} * {{El Pilar tiene {$n} productos (terminados: {$done}; dentro del plazo: {$onTime}; con retraso: {$late}; sin fecha: {$undated}).}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{El producto «{$title}» se realizó el {$day}.}} * {{El producto «{$title}» se realizó en {$day}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: realizado el {$day}}} * {{{$title}: realizado en {$day}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{El producto «{$title}» se realizó el {$day}, {$n} día después de la fecha prevista.}} day many {{El producto «{$title}» se realizó el {$day}, {$n} de días después de la fecha prevista.}} day * {{El producto «{$title}» se realizó el {$day}, {$n} días después de la fecha prevista.}} * one {{El producto «{$title}» se realizó en {$day}, {$n} día después de la fecha prevista.}} * many {{El producto «{$title}» se realizó en {$day}, {$n} de días después de la fecha prevista.}} * * {{El producto «{$title}» se realizó en {$day}, {$n} días después de la fecha prevista.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: realizado el {$day}, {$n} día de retraso}} day many {{{$title}: realizado el {$day}, {$n} de días de retraso}} day * {{{$title}: realizado el {$day}, {$n} días de retraso}} * one {{{$title}: realizado en {$day}, {$n} día de retraso}} * many {{{$title}: realizado en {$day}, {$n} de días de retraso}} * * {{{$title}: realizado en {$day}, {$n} días de retraso}}',
  'plan.fact-output-planned':
    '.input {$precise :string} .match $precise day {{El producto «{$title}» está previsto para el {$day}.}} * {{El producto «{$title}» está previsto para {$day}.}}',
  'plan.fact-output-planned-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: previsto para el {$day}}} * {{{$title}: previsto para {$day}}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{El producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} día (nueva fecha: {$forecast}).}} many {{El producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} de días (nueva fecha: {$forecast}).}} * {{El producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} días (nueva fecha: {$forecast}).}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} día)}} many {{{$title}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} de días)}} * {{{$title}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} días)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{El producto «{$title}» (fecha prevista: {$day}) tenía {$n} día de retraso al {$on}.}} many {{El producto «{$title}» (fecha prevista: {$day}) tenía {$n} de días de retraso al {$on}.}} * {{El producto «{$title}» (fecha prevista: {$day}) tenía {$n} días de retraso al {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: fecha prevista: {$day}, {$n} día de retraso al {$on}}} many {{{$title}: fecha prevista: {$day}, {$n} de días de retraso al {$on}}} * {{{$title}: fecha prevista: {$day}, {$n} días de retraso al {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{El hito «{$milestone}» del producto «{$title}» se realizó el {$day}.}} * {{El hito «{$milestone}» del producto «{$title}» se realizó en {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: {$milestone}: realizado el {$day}}} * {{{$title}: {$milestone}: realizado en {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{El hito «{$milestone}» del producto «{$title}» se realizó el {$day}, {$n} día después de la fecha prevista.}} day many {{El hito «{$milestone}» del producto «{$title}» se realizó el {$day}, {$n} de días después de la fecha prevista.}} day * {{El hito «{$milestone}» del producto «{$title}» se realizó el {$day}, {$n} días después de la fecha prevista.}} * one {{El hito «{$milestone}» del producto «{$title}» se realizó en {$day}, {$n} día después de la fecha prevista.}} * many {{El hito «{$milestone}» del producto «{$title}» se realizó en {$day}, {$n} de días después de la fecha prevista.}} * * {{El hito «{$milestone}» del producto «{$title}» se realizó en {$day}, {$n} días después de la fecha prevista.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: {$milestone}: realizado el {$day}, {$n} día de retraso}} day many {{{$title}: {$milestone}: realizado el {$day}, {$n} de días de retraso}} day * {{{$title}: {$milestone}: realizado el {$day}, {$n} días de retraso}} * one {{{$title}: {$milestone}: realizado en {$day}, {$n} día de retraso}} * many {{{$title}: {$milestone}: realizado en {$day}, {$n} de días de retraso}} * * {{{$title}: {$milestone}: realizado en {$day}, {$n} días de retraso}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise day {{El hito «{$milestone}» del producto «{$title}» está previsto para el {$day}.}} * {{El hito «{$milestone}» del producto «{$title}» está previsto para {$day}.}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: {$milestone}: previsto para el {$day}}} * {{{$title}: {$milestone}: previsto para {$day}}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} día (nueva fecha: {$forecast}).}} many {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} de días (nueva fecha: {$forecast}).}} * {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$planned}) se espera ahora con un retraso de {$n} días (nueva fecha: {$forecast}).}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} día)}} many {{{$title}: {$milestone}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} de días)}} * {{{$title}: {$milestone}: fecha prevista: {$planned}; nueva fecha: {$forecast} (retraso de {$n} días)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$day}) tenía {$n} día de retraso al {$on}.}} many {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$day}) tenía {$n} de días de retraso al {$on}.}} * {{El hito «{$milestone}» del producto «{$title}» (fecha prevista: {$day}) tenía {$n} días de retraso al {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: fecha prevista: {$day}, {$n} día de retraso al {$on}}} many {{{$title}: {$milestone}: fecha prevista: {$day}, {$n} de días de retraso al {$on}}} * {{{$title}: {$milestone}: fecha prevista: {$day}, {$n} días de retraso al {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{La red concluyó «{$title}» el {$day}.}} * {{La red concluyó «{$title}» en {$day}.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{La red concluyó «{$title}» el {$day}, {$n} día después de la fecha prevista.}} day many {{La red concluyó «{$title}» el {$day}, {$n} de días después de la fecha prevista.}} day * {{La red concluyó «{$title}» el {$day}, {$n} días después de la fecha prevista.}} * one {{La red concluyó «{$title}» en {$day}, {$n} día después de la fecha prevista.}} * many {{La red concluyó «{$title}» en {$day}, {$n} de días después de la fecha prevista.}} * * {{La red concluyó «{$title}» en {$day}, {$n} días después de la fecha prevista.}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise day {{La red prevé concluir «{$title}» para el {$day}.}} * {{La red prevé concluir «{$title}» para {$day}.}}',
  'plan.fact-under-way':
    '.input {$n :integer} .match $n one {{El trabajo sobre «{$title}» está en curso; en el período se registró {$n} actualización.}} many {{El trabajo sobre «{$title}» está en curso; en el período se registraron {$n} de actualizaciones.}} * {{El trabajo sobre «{$title}» está en curso; en el período se registraron {$n} actualizaciones.}}',
  'plan.fact-under-way-bullet':
    '.input {$n :integer} .match $n one {{{$title}: en curso ({$n} actualización)}} many {{{$title}: en curso ({$n} de actualizaciones)}} * {{{$title}: en curso ({$n} actualizaciones)}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'La Red está a la espera de «{$title}» ({$body}; fecha prevista: {$day}).',
  'plan.fact-expected-bullet': 'A la espera de: {$title} ({$body}; fecha prevista: {$day})',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{«{$title}» ({$body}; primera fecha prevista: {$first}) se espera ahora con un retraso de {$n} día (nueva fecha: {$now}).}} many {{«{$title}» ({$body}; primera fecha prevista: {$first}) se espera ahora con un retraso de {$n} de días (nueva fecha: {$now}).}} * {{«{$title}» ({$body}; primera fecha prevista: {$first}) se espera ahora con un retraso de {$n} días (nueva fecha: {$now}).}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): primera fecha prevista: {$first}; nueva fecha: {$now} (retraso de {$n} día)}} many {{{$title} ({$body}): primera fecha prevista: {$first}; nueva fecha: {$now} (retraso de {$n} de días)}} * {{{$title} ({$body}): primera fecha prevista: {$first}; nueva fecha: {$now} (retraso de {$n} días)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{«{$title}» ({$body}), que la Red esperaba, se publicó el {$day}.}} * {{«{$title}» ({$body}), que la Red esperaba, se publicó en {$day}.}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}) se publicó el {$day}}} * {{{$title} ({$body}) se publicó en {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{{$entities} entidades trabajaron juntas en {$n} producto compartido.}} many {{{$entities} entidades trabajaron juntas en {$n} de productos compartidos.}} * {{{$entities} entidades trabajaron juntas en {$n} productos compartidos.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{{$entities} entidades de la red trabajaron juntas en {$n} producto compartido.}} many {{{$entities} entidades de la red trabajaron juntas en {$n} de productos compartidos.}} * {{{$entities} entidades de la red trabajaron juntas en {$n} productos compartidos.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} producto compartido por {$entities} entidades}} many {{{$n} de productos compartidos por {$entities} entidades}} * {{{$n} productos compartidos por {$entities} entidades}}',
} satisfies Record<keyof typeof en, string>
