export const en = {
  'checker.rule-near-domain': 'An address whose domain is nearly that of an entity',
  'checker.why-near-domain': 'A letter to such an address comes back, or reaches a stranger.',
  'checker.found-near-domain': 'No entity writes from {$host}; {$entity} writes from {$near}.',
  'checker.rule-other-domain': 'An address of another entity than the one named beside it',
  'checker.why-other-domain': 'One of the two is wrong, or somebody has moved.',
  'checker.found-other-domain': '{$host} is the domain of {$owner}; the line names {$entity}.',
  'checker.rule-shared-domain': 'An address that does not prove the entity',
  'checker.why-shared-domain':
    'Many entities share one domain; the address alone does not say for whom somebody writes.',
  'checker.found-shared-domain':
    'Entities that use {$host}: {$count}. That this is {$entity} has to be known from elsewhere.',
  'checker.rule-passing-address': 'A web address that will not last',
  'checker.why-passing-address': 'A report is read for years; the address should still lead somewhere then.',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{It ends in the name of a program that made the page; when the site moves, it breaks. Cite the document by its symbol or a permanent address.}} shortened {{It is shortened: nobody sees where it leads, and the service may end. Write the whole address.}} number {{It is the number of a machine. Write the name of the site.}} * {{It is not encrypted. Write https if the site has it.}}',
  'checker.rule-disguised-address': 'An address that is not what it looks like',
  'checker.why-disguised-address': 'Look-alike letters are how strangers pass for colleagues.',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{Invisible marks turn the direction of writing here: what is read is not what is called.}} coded {{The name is written in code (xn--): the letters behind it are not seen.}} * {{Letters of two alphabets stand in one name: one of them only looks right.}}',
} as const
