import type { en } from './en.ts'

export const es = {
  'countries.title': 'Equipos en los países',
  'countries.lead':
    'Equipos de las Naciones Unidas en los países y equipos humanitarios en los países, y la colaboración de la red con ellos.',
  'countries.no-team': 'Todavía no hay ningún equipo registrado. La secretaría añade el primero.',
  'countries.grouping': 'Agrupar por',
  'countries.by-m49': 'Regiones geográficas (M49)',
  'countries.by-electoral': 'Grupos electorales',
  'countries.by-commission': 'Comisiones regionales',
  'countries.as-of': 'A fecha de',
  'countries.by-region': 'Por región',
  'countries.region': 'Región',
  'countries.no-group': 'En ninguno de estos grupos',
  'countries.several-groups': 'Un equipo que atiende a países de varios grupos figura en cada uno de ellos.',
  'countries.tiles': 'Un cuadrado por equipo',
  'countries.tiles-note': 'Cada cuadrado es un equipo; está relleno si la red ha colaborado con él.',
  'countries.tiles-plain': 'Cada cuadrado es un equipo.',
  'countries.team': 'Equipo en el país',
  'countries.teams': 'Equipos en los países',
  'countries.country': 'País o zona',
  'countries.countries': 'Países y zonas',
  'countries.worked-with': 'Equipos colaboradores',
  'countries.last-contact': 'Última colaboración',
  'countries.kind': 'Tipo de equipo',
  'countries.kind-unct': 'Equipo de las Naciones Unidas en el país',
  'countries.kind-hct': 'Equipo humanitario en el país',
  'countries.serves': 'Atiende a',
  'countries.serves-none-today': 'Ningún país ni zona en la actualidad',
  'countries.served-over-time': 'Países y zonas atendidos a lo largo del tiempo',
  'countries.from': 'Desde',
  'countries.until': 'Hasta',
  'countries.source': 'Fuente',
  'countries.not-known': 'No consta',
  'countries.still': 'En la actualidad',

  'countries.engagements': 'Colaboración con el equipo',
  'countries.each-contact': 'Cada colaboración',
  'countries.engagements-title': 'Colaboración con los equipos en los países',
  'countries.engagements-lead':
    'Con cuántos equipos en los países ha colaborado la red, de qué manera, y cada colaboración en particular.',
  'countries.all-engagements': 'Todas las colaboraciones con los equipos en los países',
  'countries.no-engagement':
    'Todavía no hay ninguna colaboración registrada. La secretaría o un responsable de pilar registra la primera.',
  'countries.none-so': 'Ninguna colaboración responde a este filtro.',
  'countries.show-all': 'Mostrar todo',
  'countries.by-kind': 'Equipos en los países por tipo de colaboración',
  'countries.times': 'Veces',
  'countries.engagement-kind': 'Tipo de colaboración',
  'countries.all-kinds': 'Todos los tipos',
  'countries.engagement-discussion': 'Debate',
  'countries.engagement-webinar': 'Seminario web',
  'countries.engagement-training': 'Capacitación',
  'countries.engagement-advice': 'Asesoramiento',
  'countries.engagement-analysis': 'Análisis',
  'countries.what': 'Asunto',
  'countries.day': 'Día',
  'countries.text-used': 'Texto utilizado',
  'countries.any-text': 'Todos los textos',
  'countries.version': 'versión {$number}',
  'countries.version-used': 'Versión utilizada',
  'countries.text-in-version': '{$title}, versión {$number}',
  'countries.pillar': 'Pilar',
  'countries.numbered-pillar': '{$number} {$name}',
  'countries.used-with': 'Utilizado con equipos en los países',
  'countries.not-used': 'Todavía no consta ningún uso con un equipo en el país.',
  'countries.record-use': 'Registrar un uso con un equipo en el país',

  'countries.add-team': 'Añadir un equipo en el país',
  'countries.add-team-lead': 'Un equipo no es un país: puede atender a varios, y eso puede cambiar.',
  'countries.name': 'Nombre',
  'countries.name-hint': 'El nombre en español, francés o inglés sirve para formar la dirección.',
  'countries.serves-hint': 'Otros países y zonas se añaden en la página del equipo.',
  'countries.from-hint': 'Déjelo en blanco si no se sabe desde cuándo.',
  'countries.source-hint': 'De dónde se sabe: una carta, una página, una persona.',
  'countries.serve': 'Añadir un país o una zona',
  'countries.serve-lead': 'A partir de este día el equipo lo atiende. Lo anterior queda registrado.',
  'countries.stop': 'Poner fin a la atención de un país o una zona',
  'countries.stop-lead': 'Lo que el equipo hizo allí antes queda registrado.',
  'countries.last-day': 'Último día',
  'countries.record': 'Registrar una colaboración',
  'countries.record-lead':
    'Un contacto de la red con un equipo en el país. Las personas se cuentan en otro lugar y aquí nunca se nombran.',
  'countries.edit': 'Modificar',
  'countries.text-used-hint': 'La versión se conserva: las versiones posteriores no cambian lo que se utilizó.',
  'countries.note': 'Nota',
  'countries.audience': 'Quién puede verlo',
  'countries.audience-public': 'Todo el mundo',
  'countries.audience-un': 'El sistema de las Naciones Unidas',
  'countries.audience-network': 'La red',
  'countries.audience-co-chairs': 'Los Copresidentes y la secretaría',
  'countries.audience-secretariat': 'La secretaría',
  'countries.audience-pillar': 'Pilar {$pillar}',

  'countries.serves-none': 'Indique a qué país o zona atiende el equipo.',
  'countries.ends-before': 'Esta fecha es anterior al primer día.',
  'countries.day-ahead': 'Ese día aún no ha llegado. Regístrelo cuando haya ocurrido.',
  'countries.not-served-then': 'El equipo no atiende a ese país o zona en esa fecha.',
  'countries.served-already': 'El equipo ya atiende a ese país o zona en ese período.',
  'countries.slug-taken': 'Otro equipo ya tiene esta dirección.',
  'countries.no-such-engagement': 'No existe esa colaboración.',

  'countries.fact-teams':
    '.input {$n :integer} .match $n one {{La Red trabajó con {$n :spelled} equipo en el país ({$countries}).}} many {{La Red trabajó con {$n :spelled} equipos en los países ({$countries}).}} * {{La Red trabajó con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-council':
    '.input {$n :integer} .match $n one {{La red trabajó con {$n :spelled} equipo en el país ({$countries}).}} many {{La red trabajó con {$n :spelled} equipos en los países ({$countries}).}} * {{La red trabajó con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-bullet':
    '.input {$n :integer} .match $n one {{Trabajo con {$n} equipo en el país ({$countries})}} many {{Trabajo con {$n} equipos en los países ({$countries})}} * {{Trabajo con {$n} equipos en los países ({$countries})}}',
  'countries.fact-teams-discussion':
    '.input {$n :integer} .match $n one {{La Red celebró debates con {$n :spelled} equipo en el país ({$countries}).}} many {{La Red celebró debates con {$n :spelled} equipos en los países ({$countries}).}} * {{La Red celebró debates con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-discussion-council':
    '.input {$n :integer} .match $n one {{La red celebró debates con {$n :spelled} equipo en el país ({$countries}).}} many {{La red celebró debates con {$n :spelled} equipos en los países ({$countries}).}} * {{La red celebró debates con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-discussion-bullet':
    '.input {$n :integer} .match $n one {{Debates: {$n} equipo en el país ({$countries})}} many {{Debates: {$n} equipos en los países ({$countries})}} * {{Debates: {$n} equipos en los países ({$countries})}}',
  'countries.fact-teams-webinar':
    '.input {$n :integer} .match $n one {{La Red celebró seminarios web con {$n :spelled} equipo en el país ({$countries}).}} many {{La Red celebró seminarios web con {$n :spelled} equipos en los países ({$countries}).}} * {{La Red celebró seminarios web con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-webinar-council':
    '.input {$n :integer} .match $n one {{La red celebró seminarios web con {$n :spelled} equipo en el país ({$countries}).}} many {{La red celebró seminarios web con {$n :spelled} equipos en los países ({$countries}).}} * {{La red celebró seminarios web con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-webinar-bullet':
    '.input {$n :integer} .match $n one {{Seminarios web: {$n} equipo en el país ({$countries})}} many {{Seminarios web: {$n} equipos en los países ({$countries})}} * {{Seminarios web: {$n} equipos en los países ({$countries})}}',
  'countries.fact-teams-training':
    '.input {$n :integer} .match $n one {{La Red impartió capacitación con {$n :spelled} equipo en el país ({$countries}).}} many {{La Red impartió capacitación con {$n :spelled} equipos en los países ({$countries}).}} * {{La Red impartió capacitación con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-training-council':
    '.input {$n :integer} .match $n one {{La red impartió capacitación con {$n :spelled} equipo en el país ({$countries}).}} many {{La red impartió capacitación con {$n :spelled} equipos en los países ({$countries}).}} * {{La red impartió capacitación con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-training-bullet':
    '.input {$n :integer} .match $n one {{Capacitación: {$n} equipo en el país ({$countries})}} many {{Capacitación: {$n} equipos en los países ({$countries})}} * {{Capacitación: {$n} equipos en los países ({$countries})}}',
  'countries.fact-teams-advice':
    '.input {$n :integer} .match $n one {{La Red prestó asesoramiento a {$n :spelled} equipo en el país ({$countries}).}} many {{La Red prestó asesoramiento a {$n :spelled} equipos en los países ({$countries}).}} * {{La Red prestó asesoramiento a {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-advice-council':
    '.input {$n :integer} .match $n one {{La red prestó asesoramiento a {$n :spelled} equipo en el país ({$countries}).}} many {{La red prestó asesoramiento a {$n :spelled} equipos en los países ({$countries}).}} * {{La red prestó asesoramiento a {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-advice-bullet':
    '.input {$n :integer} .match $n one {{Asesoramiento: {$n} equipo en el país ({$countries})}} many {{Asesoramiento: {$n} equipos en los países ({$countries})}} * {{Asesoramiento: {$n} equipos en los países ({$countries})}}',
  'countries.fact-teams-analysis':
    '.input {$n :integer} .match $n one {{La Red llevó a cabo trabajos analíticos con {$n :spelled} equipo en el país ({$countries}).}} many {{La Red llevó a cabo trabajos analíticos con {$n :spelled} equipos en los países ({$countries}).}} * {{La Red llevó a cabo trabajos analíticos con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-analysis-council':
    '.input {$n :integer} .match $n one {{La red llevó a cabo trabajos analíticos con {$n :spelled} equipo en el país ({$countries}).}} many {{La red llevó a cabo trabajos analíticos con {$n :spelled} equipos en los países ({$countries}).}} * {{La red llevó a cabo trabajos analíticos con {$n :spelled} equipos en los países ({$countries}).}}',
  'countries.fact-teams-analysis-bullet':
    '.input {$n :integer} .match $n one {{Trabajos de análisis: {$n} equipo en el país ({$countries})}} many {{Trabajos de análisis: {$n} equipos en los países ({$countries})}} * {{Trabajos de análisis: {$n} equipos en los países ({$countries})}}',
  'countries.fact-discussion':
    'El {$day}, la Red celebró con el equipo en el país ({$countries}) un debate titulado «{$title}».',
  'countries.fact-discussion-bullet': 'Debate, {$countries}, {$day}: {$title}',
  'countries.fact-webinar':
    'El {$day}, la Red celebró con el equipo en el país ({$countries}) un seminario web titulado «{$title}».',
  'countries.fact-webinar-bullet': 'Seminario web, {$countries}, {$day}: {$title}',
  'countries.fact-training':
    'El {$day}, la Red impartió con el equipo en el país ({$countries}) una capacitación titulada «{$title}».',
  'countries.fact-training-bullet': 'Capacitación, {$countries}, {$day}: {$title}',
  'countries.fact-advice': 'El {$day}, la Red prestó asesoramiento al equipo en el país ({$countries}): «{$title}».',
  'countries.fact-advice-bullet': 'Asesoramiento, {$countries}, {$day}: {$title}',
  'countries.fact-analysis':
    'El {$day}, la Red llevó a cabo trabajos analíticos con el equipo en el país ({$countries}): «{$title}».',
  'countries.fact-analysis-bullet': 'Análisis, {$countries}, {$day}: {$title}',

  'countries.did-add-team': '{$who} añadió un equipo en el país: {$what}',
  'countries.did-serve-country': '{$who} añadió un país o zona que atiende un equipo: {$what}',
  'countries.did-stop-serving': '{$who} registró que un equipo ya no atiende a un país o zona: {$what}',
  'countries.did-record-engagement': '{$who} registró un trabajo con un equipo en el país: {$what}',
  'countries.did-edit-engagement': '{$who} corrigió el registro de un trabajo con un equipo en el país: {$what}',
} satisfies Record<keyof typeof en, string>
