import type { NumberSaid } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const figureOfTwoThings: Rule = {
  name: 'figure-of-two-things',
  kind: 'NUM',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The network has about 150 staff in ten agencies.\nThe mailing list grew to about 150 email addresses.',
    finds: ['150'],
  },
  good: {
    text: 'The network has about 150 staff in ten agencies.\nThe mailing list grew to about 180 email addresses, and 150 books were sent.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Le réseau réunit environ 150 fonctionnaires.\nLa liste compte environ 150 adresses.',
        finds: ['150'],
      },
      good: { lang: 'fr', text: 'Le réseau réunit environ 150 fonctionnaires.\nLa liste compte environ 180 adresses.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'La red reúne a unas 150 personas.\nLa lista tiene unas 150 direcciones.',
        finds: ['150'],
      },
      good: { lang: 'es', text: 'La red reúne a unas 150 personas.\nLa lista tiene unas 180 direcciones.' },
    },
    {
      bad: { lang: 'zh', text: '网络约有150名工作人员。\n名单上约有150个邮箱。', finds: ['150'] },
      good: { lang: 'zh', text: '网络约有150名工作人员。\n名单上约有180个邮箱。' },
    },
  ],
  find: ({ numbers }) => {
    const large = numbers.filter(({ value, inWords }) => value >= 30 && !inWords)
    return large.filter(({ of }) => addresses.test(of)).flatMap((one) => foundIn(one, large))
  },
}

function foundIn(one: NumberSaid, all: readonly NumberSaid[]): Found[] {
  const same = all.filter((other) => other.value === one.value && people.test(other.of) && !addresses.test(other.of))
  return same.length === 0 ? [] : [{ at: one, values: { figure: one.said }, also: same }]
}

// What is counted stands among the first words after the number.
const near = '^(?:\\S+\\s){0,3}'
const addresses = new RegExp(
  `${near}(?:e-?mail|mail addresses|addresses|subscribers|accounts|adresses|courriels|abonnés|direcciones|correos|suscriptores|адрес|подписчик|عنوان|عناوين|بريد)|^[个名位]?(?:电子)?(?:邮箱|邮件地址|地址|订户)`,
  'iu',
)
const people = new RegExp(
  `${near}(?:staff|people|persons|members|colleagues|officials|participants|fonctionnaires|personnes|membres|collègues|participants|personas|miembros|funcionarios|colegas|сотрудник|человек|член|участник|موظف|شخص|عضو|مشارك)|^(?:多)?[名位个]?(?:联合国)?(?:工作人员|人|成员|同事|与会者)`,
  'iu',
)
