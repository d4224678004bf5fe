import type { en } from './en.ts'

export const es = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{La Red aprobó el {$day} el {$plan}, que abarca el período {$years}.}} * {{La Red aprobó en {$day} el {$plan}, que abarca el período {$years}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{La red aprobó su plan de trabajo para {$years} ({$plan}) el {$day}.}} * {{La red aprobó su plan de trabajo para {$years} ({$plan}) en {$day}.}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Aprobación del {$plan} ({$years}) el {$day}}} * {{Aprobación del {$plan} ({$years}) en {$day}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{El texto definitivo del {$plan} quedó establecido el {$day}.}} * {{El texto definitivo del {$plan} quedó establecido en {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{El texto definitivo del plan de trabajo quedó establecido el {$day}.}} * {{El texto definitivo del plan de trabajo quedó establecido en {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{Texto definitivo del {$plan}, {$day}}} * {{Texto definitivo del {$plan}, {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{El {$plan} consta de {$n :spelled} pilar.}} many {{El {$plan} consta de {$n :spelled} de pilares.}} * {{El {$plan} consta de {$n :spelled} pilares.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{El plan de trabajo consta de {$n :spelled} pilar.}} many {{El plan de trabajo consta de {$n :spelled} de pilares.}} * {{El plan de trabajo consta de {$n :spelled} pilares.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan}: {$n} pilar}} many {{{$plan}: {$n} de pilares}} * {{{$plan}: {$n} pilares}}',
  'plan.fact-pillar':
    '.input {$n :integer} .match $n one {{El pilar {$number} está dirigido por {$entities}.}} many {{El pilar {$number} está dirigido por {$entities}.}} * {{El pilar {$number} está dirigido por {$entities}.}}',
  'plan.fact-pillar-summary':
    '.input {$n :integer} .match $n one {{El pilar {$number} ({$pillar}) está dirigido por {$entities}.}} many {{El pilar {$number} ({$pillar}) está dirigido por {$entities}.}} * {{El pilar {$number} ({$pillar}) está dirigido por {$entities}.}}',
  'plan.fact-pillar-bullet': 'Pilar {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'El pilar {$number} está inactivo desde el {$since}, {$reason}; su situación se reexaminará el {$review}.',
  'plan.fact-paused-summary': 'El pilar {$number} ({$pillar}) está actualmente inactivo, {$reason}.',
  'plan.quoted': '«{$text}»',
  'plan.fact-paused-bullet': 'Pilar {$number}, {$pillar}: inactivo, {$reason}; reexamen el {$review}',
  'plan.fact-goal':
    '.input {$n :integer} .match $n one {{El pilar acordó el siguiente objetivo para {$year}: {$goals}.}} many {{El pilar acordó {$n :spelled} objetivos para {$year}: {$goals}.}} * {{El pilar acordó {$n :spelled} objetivos para {$year}: {$goals}.}}',
  'plan.fact-goal-bullet':
    '.input {$n :integer} .match $n one {{Objetivo para {$year}: {$goals}}} many {{Objetivos para {$year}: {$goals}}} * {{Objetivos para {$year}: {$goals}}}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{El pilar tiene {$n :spelled} producto: {$parts}.}} many {{El pilar tiene {$n :spelled} de productos: {$parts}.}} * {{El pilar tiene {$n :spelled} productos: {$parts}.}}',
  'plan.fact-progress-done':
    '.input {$n :integer} .match $n one {{El único producto del pilar está concluido.}} many {{Los {$n :spelled} de productos del pilar están concluidos.}} * {{Los {$n :spelled} productos del pilar están concluidos.}}',
  'plan.fact-progress-on-time':
    '.input {$n :integer} .match $n one {{El único producto del pilar avanza dentro del plazo.}} many {{Los {$n :spelled} de productos del pilar avanzan dentro del plazo.}} * {{Los {$n :spelled} productos del pilar avanzan dentro del plazo.}}',
  'plan.fact-progress-late':
    '.input {$n :integer} .match $n one {{El único producto del pilar lleva retraso.}} many {{Los {$n :spelled} de productos del pilar llevan retraso.}} * {{Los {$n :spelled} productos del pilar llevan retraso.}}',
  'plan.fact-progress-undated':
    '.input {$n :integer} .match $n one {{El único producto del pilar no tiene fecha prevista.}} many {{Los {$n :spelled} de productos del pilar no tienen fecha prevista.}} * {{Los {$n :spelled} productos del pilar no tienen fecha prevista.}}',
  'plan.counted-done':
    '.input {$n :integer} .match $n one {{uno concluido}} many {{{$n :spelled} concluidos}} * {{{$n :spelled} concluidos}}',
  'plan.counted-on-time':
    '.input {$n :integer} .match $n one {{uno dentro del plazo}} many {{{$n :spelled} dentro del plazo}} * {{{$n :spelled} dentro del plazo}}',
  'plan.counted-late':
    '.input {$n :integer} .match $n one {{uno con retraso}} many {{{$n :spelled} con retraso}} * {{{$n :spelled} con retraso}}',
  'plan.counted-undated':
    '.input {$n :integer} .match $n one {{uno sin fecha}} many {{{$n :spelled} sin fecha}} * {{{$n :spelled} sin fecha}}',
  'plan.told-with':
    '.input {$n :integer} .match $n one {{, junto con el hito {$milestones}}} many {{, junto con los hitos {$milestones}}} * {{, junto con los hitos {$milestones}}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{El producto {$label} («{$title}») se concluyó el {$day}{$with}.}} * {{El producto {$label} («{$title}») se concluyó en {$day}{$with}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label} {$title}: concluido el {$day}{$with}}} * {{{$label} {$title}: concluido en {$day}{$with}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{El producto {$label} («{$title}») se concluyó el {$day}, {$n :spelled} día después de la fecha prevista{$with}.}} day many {{El producto {$label} («{$title}») se concluyó el {$day}, {$n :spelled} de días después de la fecha prevista{$with}.}} day * {{El producto {$label} («{$title}») se concluyó el {$day}, {$n :spelled} días después de la fecha prevista{$with}.}} * one {{El producto {$label} («{$title}») se concluyó en {$day}, {$n :spelled} día después de la fecha prevista{$with}.}} * many {{El producto {$label} («{$title}») se concluyó en {$day}, {$n :spelled} de días después de la fecha prevista{$with}.}} * * {{El producto {$label} («{$title}») se concluyó en {$day}, {$n :spelled} días después de la fecha prevista{$with}.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label} {$title}: concluido el {$day}, con {$n :spelled} día de retraso{$with}}} day many {{{$label} {$title}: concluido el {$day}, con {$n :spelled} de días de retraso{$with}}} day * {{{$label} {$title}: concluido el {$day}, con {$n :spelled} días de retraso{$with}}} * one {{{$label} {$title}: concluido en {$day}, con {$n :spelled} día de retraso{$with}}} * many {{{$label} {$title}: concluido en {$day}, con {$n :spelled} de días de retraso{$with}}} * * {{{$label} {$title}: concluido en {$day}, con {$n :spelled} días de retraso{$with}}}',
  'plan.fact-output-planned': 'El producto {$label} («{$title}») está previsto para {$day :dated article=definite}.',
  'plan.fact-output-planned-bullet': '{$label} {$title}: previsto para {$day :dated article=definite}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{El producto {$label} («{$title}»), previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} día.}} many {{El producto {$label} («{$title}»), previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} de días.}} * {{El producto {$label} («{$title}»), previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} días.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} día)}} many {{{$label} {$title}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} de días)}} * {{{$label} {$title}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} días)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{El producto {$label} («{$title}»), previsto para {$day :dated article=definite}, llevaba {$n :spelled} día de retraso al {$on}.}} many {{El producto {$label} («{$title}»), previsto para {$day :dated article=definite}, llevaba {$n :spelled} de días de retraso al {$on}.}} * {{El producto {$label} («{$title}»), previsto para {$day :dated article=definite}, llevaba {$n :spelled} días de retraso al {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: previsto para {$day :dated article=definite}, {$n :spelled} día de retraso al {$on}}} many {{{$label} {$title}: previsto para {$day :dated article=definite}, {$n :spelled} de días de retraso al {$on}}} * {{{$label} {$title}: previsto para {$day :dated article=definite}, {$n :spelled} días de retraso al {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó el {$day}.}} * {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó en {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label}, {$milestone}: alcanzado el {$day}}} * {{{$label}, {$milestone}: alcanzado en {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó el {$day}, {$n :spelled} día después de la fecha prevista.}} day many {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó el {$day}, {$n :spelled} de días después de la fecha prevista.}} day * {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó el {$day}, {$n :spelled} días después de la fecha prevista.}} * one {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó en {$day}, {$n :spelled} día después de la fecha prevista.}} * many {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó en {$day}, {$n :spelled} de días después de la fecha prevista.}} * * {{En el marco del producto {$label}, el hito «{$milestone}» se alcanzó en {$day}, {$n :spelled} días después de la fecha prevista.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label}, {$milestone}: alcanzado el {$day}, con {$n :spelled} día de retraso}} day many {{{$label}, {$milestone}: alcanzado el {$day}, con {$n :spelled} de días de retraso}} day * {{{$label}, {$milestone}: alcanzado el {$day}, con {$n :spelled} días de retraso}} * one {{{$label}, {$milestone}: alcanzado en {$day}, con {$n :spelled} día de retraso}} * many {{{$label}, {$milestone}: alcanzado en {$day}, con {$n :spelled} de días de retraso}} * * {{{$label}, {$milestone}: alcanzado en {$day}, con {$n :spelled} días de retraso}}',
  'plan.fact-milestone-planned':
    'En el marco del producto {$label}, el hito «{$milestone}» está previsto para {$day :dated article=definite}.',
  'plan.fact-milestone-planned-bullet': '{$label}, {$milestone}: previsto para {$day :dated article=definite}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} día.}} many {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} de días.}} * {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite}, lo que supone un retraso de {$n :spelled} días.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} día)}} many {{{$label}, {$milestone}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} de días)}} * {{{$label}, {$milestone}: previsto para {$planned :dated article=definite}, se espera ahora para {$forecast :dated article=definite} (un retraso de {$n :spelled} días)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$day :dated article=definite}, llevaba {$n :spelled} día de retraso al {$on}.}} many {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$day :dated article=definite}, llevaba {$n :spelled} de días de retraso al {$on}.}} * {{En el marco del producto {$label}, el hito «{$milestone}», previsto para {$day :dated article=definite}, llevaba {$n :spelled} días de retraso al {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: previsto para {$day :dated article=definite}, {$n :spelled} día de retraso al {$on}}} many {{{$label}, {$milestone}: previsto para {$day :dated article=definite}, {$n :spelled} de días de retraso al {$on}}} * {{{$label}, {$milestone}: previsto para {$day :dated article=definite}, {$n :spelled} días de retraso al {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{La red concluyó el {$day} el producto «{$title}» de su plan de trabajo.}} * {{La red concluyó en {$day} el producto «{$title}» de su plan de trabajo.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{La red concluyó el {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} día después de la fecha prevista.}} day many {{La red concluyó el {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} de días después de la fecha prevista.}} day * {{La red concluyó el {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} días después de la fecha prevista.}} * one {{La red concluyó en {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} día después de la fecha prevista.}} * many {{La red concluyó en {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} de días después de la fecha prevista.}} * * {{La red concluyó en {$day} el producto «{$title}» de su plan de trabajo, {$n :spelled} días después de la fecha prevista.}}',
  'plan.fact-output-planned-council':
    'La red prevé concluir para {$day :dated article=definite} el producto «{$title}» de su plan de trabajo.',
  'plan.fact-under-way':
    'Durante el período que se examina continuó la labor relativa al producto {$label} («{$title}»).',
  'plan.fact-under-way-bullet': '{$label} {$title}: en curso',
  'plan.counted-entities':
    '.input {$n :integer} .match $n one {{{$n :spelled gender=feminine} entidad}} many {{{$n :spelled} de entidades}} * {{{$n :spelled} entidades}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected':
    'La Red está a la espera de lo siguiente, previsto para {$day :dated article=definite}: «{$title}» ({$body}).',
  'plan.fact-expected-bullet': 'Pendiente: {$title} ({$body}), previsto para {$day :dated article=definite}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{«{$title}» ({$body}), cuya fecha inicial era {$first :dated article=definite}, se espera ahora para {$now :dated article=definite}, lo que supone un retraso de {$n :spelled} día.}} many {{«{$title}» ({$body}), cuya fecha inicial era {$first :dated article=definite}, se espera ahora para {$now :dated article=definite}, lo que supone un retraso de {$n :spelled} de días.}} * {{«{$title}» ({$body}), cuya fecha inicial era {$first :dated article=definite}, se espera ahora para {$now :dated article=definite}, lo que supone un retraso de {$n :spelled} días.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): previsto para {$first :dated article=definite}, ahora para {$now :dated article=definite} (un retraso de {$n :spelled} día)}} many {{{$title} ({$body}): previsto para {$first :dated article=definite}, ahora para {$now :dated article=definite} (un retraso de {$n :spelled} de días)}} * {{{$title} ({$body}): previsto para {$first :dated article=definite}, ahora para {$now :dated article=definite} (un retraso de {$n :spelled} días)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{El {$day} se publicó lo que la Red esperaba: «{$title}» ({$body}).}} * {{En {$day} se publicó lo que la Red esperaba: «{$title}» ({$body}).}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}): publicado el {$day}}} * {{{$title} ({$body}): publicado en {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{En total, {$who} trabajaron juntas en {$n :spelled} producto común.}} many {{En total, {$who} trabajaron juntas en {$n :spelled} de productos comunes.}} * {{En total, {$who} trabajaron juntas en {$n :spelled} productos comunes.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{En total, {$who} de la red trabajaron juntas en {$n :spelled} producto común.}} many {{En total, {$who} de la red trabajaron juntas en {$n :spelled} de productos comunes.}} * {{En total, {$who} de la red trabajaron juntas en {$n :spelled} productos comunes.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} producto compartido por {$entities} entidades}} many {{{$n} de productos compartidos por {$entities} entidades}} * {{{$n} productos compartidos por {$entities} entidades}}',
} satisfies Record<keyof typeof en, string>
