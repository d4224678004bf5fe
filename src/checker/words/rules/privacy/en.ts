export const en = {
  'checker.rule-personal-address': 'A personal address in a text that others will read',
  'checker.why-personal-address':
    'People change posts and get letters from strangers; a role address follows the role.',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{A personal address (printed: {$times}). Write a role mailbox that follows the role.}} * {{A personal address (printed: {$times}). The role address is {$role}.}}',
} as const
