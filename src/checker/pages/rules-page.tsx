import { Facts } from '#platform/web'
import { dirOf, formatList, nativeNames } from '#platform/words'
import { kinds } from '../rule.ts'
import type { Example, Kind, Rule } from '../rule.ts'
import { certaintyWords, kindWords, ruleWords } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

type Props = { readonly reader: Reader; readonly rules: readonly Rule[]; readonly kind: Kind }

/** The rules of a kind, each with a text that it finds fault with and one that it does not; and how many other kinds have. */
export function RulesPage({ reader, rules, kind }: Props) {
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <>
      <h1>{say('checker.rules')}</h1>
      <p>{say('checker.rules-lead')}</p>
      <nav aria-label={say('checker.kind')}>
        <ul class="plain">
          {kinds.map((one) => (
            <li>
              <a href={href(`/check/rules?kind=${one}`)} aria-current={one === kind ? 'true' : undefined}>
                {kindWords(one, lang)}
              </a>{' '}
              <span class="number meta">{rules.filter((rule) => rule.kind === one).length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{kindWords(kind, lang)}</h2>
      {rules
        .filter((rule) => rule.kind === kind)
        .map((rule) => (
          <OneRule lang={lang} rule={rule} />
        ))}
    </>
  )
}

function OneRule({ lang, rule }: { lang: Reader['lang']; rule: Rule }) {
  const say = speak(lang)
  return (
    <section>
      <h3 id={rule.name}>{ruleWords('rule', rule.name, lang)}</h3>
      <p>{ruleWords('why', rule.name, lang)}</p>
      <Facts
        facts={[
          { label: say('checker.bad'), value: <ExampleText example={rule.bad} /> },
          { label: say('checker.good'), value: <ExampleText example={rule.good} /> },
          { label: say('checker.how-sure'), value: certaintyWords(rule.certainty, lang) },
          {
            label: say('checker.understands'),
            value: formatList(
              lang,
              rule.langs.map((one) => nativeNames[one]),
            ),
          },
        ]}
      />
    </section>
  )
}

const ExampleText = ({ example: { text, lang = 'en' } }: { example: Example }) => (
  <span class="prose" lang={lang} dir={dirOf(lang)}>
    {text}
  </span>
)
