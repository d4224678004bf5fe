import type { en } from './en.ts'

export const es = {
  'lists.via': '{$who} via {$list}',
  'lists.foot-answer':
    '.input {$to :string} .match $to author {{La respuesta llega solo al autor.}} list {{La respuesta llega a toda la lista.}} * {{La respuesta llega al autor y a toda la lista.}}',
  'lists.foot-post': 'Mensaje {$number} en el archivo:',
  'lists.foot-less': 'Para recibir menos, escriba «resumen» o «salir» a {$address}.',
  'lists.foot-digest': 'Recibe esto una vez al día, cuando se ha escrito algo.',
  'lists.foot-announcement': 'Recibe esto porque está en la lista {$list}.',
  'lists.foot-formal': 'Este es un aviso oficial a toda la lista {$list}.',
  'lists.file-line': 'Archivo: {$name}, {$size}',
  'lists.version-line': 'Archivo: {$name}, {$size}, guardado como versión {$number} de «{$title}»',
  'lists.n-files': '.input {$n :integer} .match $n one {{{$n} archivo}} many {{{$n} de archivos}} * {{{$n} archivos}}',
  'lists.digest-subject':
    '.input {$n :integer} .match $n one {{{$list}: {$n} mensaje}} many {{{$list}: {$n} de mensajes}} * {{{$list}: {$n} mensajes}}',
  'lists.digest-lead':
    '.input {$n :integer} .match $n one {{Se escribió {$n} mensaje a {$list} desde el último resumen.}} many {{Se escribieron {$n} de mensajes a {$list} desde el último resumen.}} * {{Se escribieron {$n} mensajes a {$list} desde el último resumen.}}',
  'lists.digest-by': '{$who}, {$day}',
  'lists.digest-more':
    '.input {$n :integer} .match $n one {{Hay {$n} mensaje más en el archivo:}} many {{Hay {$n} de mensajes más en el archivo:}} * {{Hay {$n} mensajes más en el archivo:}}',
  'lists.only-in': 'Este anuncio está escrito en un solo idioma: {$language}.',
  'lists.not-in-yours': 'Este anuncio no existe en su idioma. Lo lee en {$language}; existe también en {$others}.',
  'lists.from': 'De',
  'lists.subject': 'Asunto',
  'lists.moderate-subject': 'Se necesita su decisión: un mensaje a {$list}',
  'lists.moderate-why':
    'Un mensaje a {$list} le espera, porque usted atiende esta lista. Hasta que alguien decida, no llega a nadie.',
  'lists.moderate-how':
    'Responda con una palabra: «aprobar», «descartar», o «rechazar:» y el motivo. O decida en esta página, sin iniciar sesión:',
  'lists.confirm-subject': '¿Escribió usted esto a {$list}?',
  'lists.confirm-why':
    'Llegó en su nombre un mensaje a {$list}, pero nada prueba que venga de usted. No llega a nadie hasta que lo confirme. Si no es suyo, no tiene que hacer nada.',
  'lists.confirm-how': 'Responda «sí» o «no», o decida en esta página, sin iniciar sesión:',
  'lists.answer-until': 'Puede responder hasta el {$until}.',
  'lists.waits-stranger': 'Espera porque nadie en el registro tiene esta dirección.',
  'lists.waits-not-allowed': 'Espera porque su autor no puede escribir libremente a esta lista.',
  'lists.waits-moderated': 'Espera porque todo mensaje a esta lista se revisa antes.',
  'lists.waits-many-addressees':
    'Espera porque se envió también a muchas otras direcciones: las respuestas irían a todas partes.',
  'lists.waits-often':
    'Espera porque su autor ha escrito muchas veces en una hora; quizá dos programas se estén respondiendo.',
  'lists.waits-confidential': 'Espera porque su asunto dice que es confidencial: lo confidencial no va por carta.',
  'lists.rejected-subject': 'Su mensaje a {$list} no se distribuyó',
  'lists.rejected-told': 'Su mensaje «{$subject}» a {$list} no se distribuyó. El motivo:',
  'lists.rejected-next': 'Quienes atienden la lista leen las cartas enviadas a {$address}.',
  'lists.owner-subject': '{$list}: {$subject}',
  'lists.owner-why': '{$from} escribió a quienes atienden {$list}. Su respuesta le llegará.',
  'lists.file-sent': 'Este es el archivo {$name} del mensaje {$number}, como pidió.',
  'lists.file-too-large': 'Este archivo es demasiado grande para una carta. Está aquí: {$address}',
  'lists.no-such-file':
    'No existe tal archivo, o no puede leerlo. Escriba «archivo 12.1» para el primer archivo del mensaje 12.',
  'lists.came-back': 'Esta carta ya pasó por una lista de distribución, así que no volvió a distribuirse.',
  'lists.too-long':
    'Su mensaje a {$list} es demasiado largo para una lista y no se distribuyó. Envíe el texto como archivo, con unas palabras.',
  'lists.too-large':
    'Los archivos de su mensaje a {$list} son demasiado grandes y no se distribuyó. Envíelos uno por uno o como enlaces.',
  'lists.outcome-posted': 'Su mensaje se distribuyó a {$list}.',
  'lists.outcome-again': '{$list} ya tiene este mensaje.',
  'lists.outcome-unconfirmed': 'Llegó sin prueba un mensaje en nombre de alguien; se le ha preguntado si es suyo.',
  'lists.outcome-stranger':
    'Su mensaje a {$list} espera, porque su dirección no figura en el registro. Quienes atienden la lista decidirán; no hace falta reenviarlo. Si tiene otra dirección registrada, escriba desde ella.',
  'lists.outcome-not-allowed':
    'Su mensaje a {$list} espera: quienes atienden la lista decidirán. No hace falta reenviarlo.',
  'lists.outcome-moderated':
    'Su mensaje a {$list} espera: todo mensaje a esta lista se revisa antes. No hace falta reenviarlo.',
  'lists.outcome-many-addressees':
    'Su mensaje a {$list} espera, porque se envió también a muchas otras direcciones. Decidirán quienes atienden la lista; o envíelo solo a la lista.',
  'lists.outcome-often':
    'Su mensaje a {$list} espera, porque llegaron muchos suyos en una hora. Quienes atienden la lista lo mirarán.',
  'lists.outcome-confidential':
    'Su mensaje a {$list} espera, porque su asunto dice que es confidencial. Lo confidencial no va por carta: póngalo donde solo lo vean sus lectores.',
  'lists.outcome-help':
    'Escriba una de estas palabras a {$request}: «cada» para cada mensaje de {$list}, «resumen» para un resumen diario, «salir» para nada, «archivo 12.1» para un archivo de un mensaje. Para escribir a la lista: {$address}',
  'lists.outcome-left': 'Alguien salió de {$list} por el enlace de una carta.',
  'lists.outcome-owner': 'Su carta llegó a quienes atienden {$list}.',
  'lists.outcome-file': 'El archivo se envió.',
  'lists.outcome-approved': 'Registrado: el mensaje se distribuye.',
  'lists.outcome-rejected': 'Registrado: el mensaje no se distribuye y se comunica el motivo al autor.',
  'lists.outcome-discarded': 'Registrado: el mensaje no se distribuye y no se informa a nadie.',
  'lists.outcome-confirmed': 'Registrado: el mensaje es suyo.',
  'lists.outcome-disowned': 'Registrado: el mensaje no es suyo y no llega a nadie.',
  'lists.answer-too-late':
    'Su respuesta llegó tarde: el plazo era de treinta días. La página de la lista muestra lo que aún espera.',
  'lists.not-who-was-asked':
    'Esto se preguntó a otra persona, o nada prueba que la respuesta venga de quien fue consultado. No se ha hecho nada. El enlace de la carta lleva a una página que no exige prueba.',
  'lists.verdict-unclear':
    'No lo hemos entendido. No se ha hecho nada. Empiece su respuesta con «aprobar», «descartar» o «rechazar:» y el motivo.',
  'lists.own-word-unclear': 'No lo hemos entendido. No se ha hecho nada. Empiece su respuesta con «sí» o «no».',
} satisfies Record<keyof typeof en, string>
