import type { en } from './en.ts'

export const es = {
  'secretariat.no-network': 'Espacio de trabajo de la red',
  'secretariat.not-an-address': 'Escriba una dirección de correo electrónico, como nombre@example.org.',
  'secretariat.no-such-zone':
    'No existe ninguna zona horaria con ese nombre. Escriba una como Europe/Zurich o America/New_York.',
  'secretariat.changed-meanwhile':
    'Alguien lo ha modificado mientras tanto. Vuelva a abrir la página y haga el cambio sobre lo que hay ahora.',
  'secretariat.founded-already': 'Aquí ya existe una red. Una segunda necesita su propia carpeta de datos.',
  'secretariat.founded':
    '{$name} ha quedado fundada. Inicie sesión en {$address}; el código llega por correo o se muestra aquí si no hay correo.',
  'secretariat.about-init': 'Funda la red y crea su primer secretario',
  'secretariat.about-name': 'El nombre completo de la red',
  'secretariat.about-short-name': 'El nombre que aparece en la parte superior de cada página',
  'secretariat.about-secretary': 'La dirección de correo electrónico del primer secretario',
  'secretariat.about-doctor': 'Examina todo aquello de lo que depende el programa y dice qué hacer',
  'secretariat.about-ledger-verify': 'Revisa todo el libro de registro: cada número, cada sello',
  'secretariat.about-seal': 'Sellar antes lo que aún no está sellado',
  'secretariat.ledger-whole':
    '.input {$rows :integer} .match $rows one {{El libro de registro está íntegro: {$rows} línea, sellada hasta el número {$sealed}.}} many {{El libro de registro está íntegro: {$rows} líneas, selladas hasta el número {$sealed}.}} * {{El libro de registro está íntegro: {$rows} líneas, selladas hasta el número {$sealed}.}}',
  'secretariat.ledger-faulty':
    '.input {$faults :integer} .match $faults one {{El libro de registro no es el que era: {$faults} fallo. Conserve una copia de la carpeta de datos y compárela con una copia de seguridad.}} many {{El libro de registro no es el que era: {$faults} fallos. Conserve una copia de la carpeta de datos y compárela con una copia de seguridad.}} * {{El libro de registro no es el que era: {$faults} fallos. Conserve una copia de la carpeta de datos y compárela con una copia de seguridad.}}',
  'secretariat.ledger-head': 'Último sello: {$head}',
  'secretariat.state-ok': 'Bien',
  'secretariat.state-look': 'Revise',
  'secretariat.state-broken': 'Averiado',
  'secretariat.doctor-database':
    'PostgreSQL {$version} responde, {$where}, y conserva lo que se le confió aunque se corte la corriente.',
  'secretariat.doctor-not-durable':
    'PostgreSQL {$version}, {$where}, puede perder lo que confirmó: ponga fsync y synchronous_commit en on.',
  'secretariat.doctor-own-database': 'propio',
  'secretariat.doctor-other-database': 'en DATABASE_URL',
  'secretariat.doctor-clock': 'El reloj marca {$at}, y la base de datos coincide.',
  'secretariat.doctor-clock-apart':
    'El programa y la base de datos difieren en {$seconds} segundos: ajuste ambos equipos con un servidor de hora.',
  'secretariat.doctor-story-clock': 'Esta es la red de muestra: su reloj continúa el relato y marca {$at}.',
  'secretariat.doctor-disk': 'Hay {$free} libres para {$folder}.',
  'secretariat.doctor-disk-low':
    'Solo quedan {$free} para {$folder}: libere espacio antes de que se detenga la base de datos.',
  'secretariat.doctor-address': 'La dirección pública es {$address}.',
  'secretariat.doctor-address-local':
    'Solo se llega a {$address} desde este equipo. Ponga la dirección pública en COLONNADE_ADDRESS.',
  'secretariat.doctor-address-plain': '{$address} no es https: ponga delante un proxy con certificado.',
  'secretariat.doctor-mail': 'Las cartas salen como {$from}; ninguna está retenida.',
  'secretariat.doctor-no-mail':
    'El correo no está configurado: las cartas, también los códigos, se muestran en el terminal. Defina COLONNADE_MAIL.',
  'secretariat.doctor-letters-held':
    '.input {$n :integer} .match $n one {{{$n} carta está retenida o ha fallado: revísela y libérela o descártela.}} many {{{$n} cartas están retenidas o han fallado: revíselas y libérelas o descártelas.}} * {{{$n} cartas están retenidas o han fallado: revíselas y libérelas o descártelas.}}',
  'secretariat.doctor-jobs': 'Todo lo pendiente está hecho.',
  'secretariat.doctor-jobs-failed':
    '.input {$n :integer} .match $n one {{{$n} tarea abandonada: {$trouble}}} many {{{$n} tareas abandonadas, la primera con: {$trouble}}} * {{{$n} tareas abandonadas, la primera con: {$trouble}}}',
  'secretariat.doctor-languages': 'El entorno de ejecución conoce los seis idiomas.',
  'secretariat.doctor-languages-missing':
    'Faltan datos de idiomas: las listas se ordenarían mal. Use el Node del archivo de bloqueo.',

  'secretariat.did-name-network': '{$who} cambió el nombre, el contacto o el huso horario de la red',
} satisfies Record<keyof typeof en, string>
