export const en = {
  'accounts.sign-in': 'Sign in',
  'accounts.sign-out': 'Sign out',
  'accounts.ask-lead': 'Give your e-mail address. We send you a code of six characters. There is no password.',
  'accounts.address': 'E-mail address',
  'accounts.address-hint': 'The address your entity registered with the network.',
  'accounts.send-code': 'Send me a code',
  'accounts.not-an-address': 'Enter an e-mail address, like name@example.org.',
  'accounts.type-code': 'Type the code',
  'accounts.code-lead':
    'If the address is registered, a letter with a code is on its way. It is valid for {$minutes} minutes, in this browser only.',
  'accounts.code': 'Code',
  'accounts.code-hint': 'Six characters. Capitals, spaces and hyphens do not matter.',
  'accounts.continue': 'Continue',
  'accounts.code-wrong':
    'This code is not the one we sent, or its time is over. Check the letter, or ask for a new code.',
  'accounts.new-code': 'Ask for a new code',
  'accounts.letter-subject': 'Your code to sign in',
  'accounts.letter-body':
    'You asked to sign in to the network workspace.\n\nYour code: {$code}\n\nType it in the browser where you asked for it. It is valid for {$minutes} minutes.\nIf you did not ask for it, you need do nothing.',
  'accounts.signed-in-as': 'Signed in as {$name}',
  'accounts.role-secretariat': 'Secretariat',
  'accounts.role-auditor': 'Auditor',
  'accounts.no-secretary': 'There is no secretary yet. Found the network first: colonnade init',
} as const
