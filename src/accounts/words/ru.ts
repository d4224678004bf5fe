import type { en } from './en.ts'

export const ru = {
  'accounts.sign-in': 'Войти',
  'accounts.sign-out': 'Выйти',
  'accounts.ask-lead': 'Укажите адрес электронной почты. Мы пришлём код из шести знаков. Пароля нет.',
  'accounts.address': 'Адрес электронной почты',
  'accounts.address-hint': 'Адрес, который ваша структура зарегистрировала в сети.',
  'accounts.send-code': 'Прислать код',
  'accounts.not-an-address': 'Введите адрес электронной почты, например name@example.org.',
  'accounts.type-code': 'Введите код',
  'accounts.code-lead':
    'Если адрес зарегистрирован, письмо с кодом уже отправлено. Код действует {$minutes} минут и только в этом браузере.',
  'accounts.code': 'Код',
  'accounts.code-hint': 'Шесть знаков. Прописные буквы, пробелы и дефисы не имеют значения.',
  'accounts.continue': 'Продолжить',
  'accounts.code-wrong':
    'Это не тот код, который мы отправили, или срок его действия истёк. Проверьте письмо или запросите новый код.',
  'accounts.new-code': 'Запросить новый код',
  'accounts.letter-subject': 'Ваш код для входа',
  'accounts.letter-body':
    'Вы запросили вход в рабочее пространство сети.\n\nВаш код: {$code}\n\nВведите его в том браузере, в котором вы его запросили. Он действует {$minutes} минут.\nЕсли вы его не запрашивали, ничего делать не нужно.',
  'accounts.signed-in-as': 'Вы вошли как {$name}',
  'accounts.role-secretariat': 'Секретариат',
  'accounts.role-auditor': 'Аудитор',
  'accounts.no-secretary': 'Секретаря пока нет. Сначала создайте сеть: colonnade init',
} satisfies Record<keyof typeof en, string>
