export const en = {
  'secretariat.no-network': 'Network workspace',
  'secretariat.not-an-address': 'Enter an e-mail address, like name@example.org.',
  'secretariat.no-such-zone': 'There is no time zone of this name. Enter one like Europe/Zurich or America/New_York.',
  'secretariat.changed-meanwhile':
    'Somebody changed this meanwhile. Open the page again and make your change to what is there now.',
  'secretariat.founded-already': 'This house has a network already. A second one needs a data folder of its own.',
  'secretariat.founded':
    '{$name} is founded. Sign in at {$address}; the code comes by mail, or is printed here where there is no mail.',
  'secretariat.about-init': 'Founds the network and makes its first secretary',
  'secretariat.about-name': 'The name of the network in full',
  'secretariat.about-short-name': 'The name that stands at the top of each page',
  'secretariat.about-secretary': 'The e-mail address of the first secretary',
  'secretariat.about-doctor': 'Looks at everything the program lives by and says what to do',
  'secretariat.about-ledger-verify': 'Looks over the whole ledger: every number, every seal',
  'secretariat.about-seal': 'Seal what is not yet sealed first',
  'secretariat.ledger-whole':
    '.input {$rows :integer} .match $rows one {{The ledger is whole: {$rows} row, sealed up to number {$sealed}.}} * {{The ledger is whole: {$rows} rows, sealed up to number {$sealed}.}}',
  'secretariat.ledger-faulty':
    '.input {$faults :integer} .match $faults one {{The ledger is not what it was: {$faults} fault. Keep a copy of the data folder and compare with a backup.}} * {{The ledger is not what it was: {$faults} faults. Keep a copy of the data folder and compare with a backup.}}',
  'secretariat.ledger-head': 'Last seal: {$head}',
  'secretariat.state-ok': 'OK',
  'secretariat.state-look': 'Look',
  'secretariat.state-broken': 'Broken',
  'secretariat.doctor-database':
    'PostgreSQL {$version} answers, {$where}, and keeps what it was told through a power cut.',
  'secretariat.doctor-not-durable':
    'PostgreSQL {$version}, {$where}, may lose what it confirmed: set fsync and synchronous_commit to on.',
  'secretariat.doctor-own-database': 'our own',
  'secretariat.doctor-other-database': 'at DATABASE_URL',
  'secretariat.doctor-clock': 'The clock shows {$at}, and the database agrees.',
  'secretariat.doctor-clock-apart':
    'Program and database are {$seconds} seconds apart: set the clocks of both machines by a time server.',
  'secretariat.doctor-story-clock': 'This is the sample network: its clock goes on from the story and shows {$at}.',
  'secretariat.doctor-disk': '{$free} are free for {$folder}.',
  'secretariat.doctor-disk-low': 'Only {$free} are free for {$folder}: make room before the database stops.',
  'secretariat.doctor-address': 'The public address is {$address}.',
  'secretariat.doctor-address-local':
    'The address {$address} is only reached from this machine. Set COLONNADE_ADDRESS to the public one.',
  'secretariat.doctor-address-plain': '{$address} is not https: put a proxy with a certificate in front.',
  'secretariat.doctor-mail': 'Letters leave as {$from}; none is held.',
  'secretariat.doctor-no-mail':
    'Mail is not set up: letters, sign-in codes too, are printed in the terminal. Set COLONNADE_MAIL.',
  'secretariat.doctor-letters-held':
    '.input {$n :integer} .match $n one {{{$n} letter is held or failed: look at it and release or drop it.}} * {{{$n} letters are held or failed: look at them and release or drop them.}}',
  'secretariat.doctor-jobs': 'Everything that was due is done.',
  'secretariat.doctor-jobs-failed':
    '.input {$n :integer} .match $n one {{{$n} task was given up: {$trouble}}} * {{{$n} tasks were given up, the first with: {$trouble}}}',
  'secretariat.doctor-languages': 'The runtime knows all six languages.',
  'secretariat.doctor-languages-missing':
    'The runtime lacks language data: lists would be sorted wrongly. Use the Node that comes with the lock file.',

  'secretariat.did-name-network': '{$who} changed the name, contact or time zone of the network',
} as const
