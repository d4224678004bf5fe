export const zh = {
  'intake.doubt-no-due': '没有给出日期。',
  'intake.doubt-year': '年份取自上下文：“{$said}”。',
  'intake.doubt-not-confirmed': '尚未确认。',
} as const
