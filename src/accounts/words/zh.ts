import type { en } from './en.ts'

export const zh = {
  'accounts.sign-in': '登录',
  'accounts.sign-out': '退出',
  'accounts.ask-lead': '请填写您的电子邮件地址。我们会发送一个六位代码。无需密码。',
  'accounts.address': '电子邮件地址',
  'accounts.address-hint': '贵实体在网络登记的地址。',
  'accounts.send-code': '发送代码',
  'accounts.not-an-address': '请输入电子邮件地址，例如 name@example.org。',
  'accounts.type-code': '输入代码',
  'accounts.code-lead':
    '如果该地址已登记，含有代码的邮件正在发送。代码在 {$minutes} 分钟内有效，且只能在本浏览器中使用。',
  'accounts.code': '代码',
  'accounts.code-hint': '六个字符。大小写、空格和连字符均无影响。',
  'accounts.continue': '继续',
  'accounts.code-wrong': '该代码与我们发送的不符，或已过期。请核对邮件，或索取新代码。',
  'accounts.new-code': '索取新代码',
  'accounts.letter-subject': '您的登录代码',
  'accounts.letter-body':
    '您请求登录网络工作区。\n\n您的代码：{$code}\n\n请在索取代码的浏览器中输入。代码在 {$minutes} 分钟内有效。\n如果这不是您的请求，则无需采取任何行动。',
  'accounts.signed-in-as': '已登录：{$name}',
  'accounts.role-secretariat': '秘书处',
  'accounts.role-auditor': '审计员',
  'accounts.no-secretary': '还没有秘书。请先建立网络：colonnade init',
} satisfies Record<keyof typeof en, string>
