import type { en } from './en.ts'
import { es as asking } from './asking/es.ts'
import { es as letters } from './letters/es.ts'

export const es = {
  ...asking,
  ...letters,
  'requests.title': 'Solicitudes',
} satisfies Record<keyof typeof en, string>
