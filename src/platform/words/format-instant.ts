import { Temporal } from 'temporal-polyfill'
import { formatDay } from './format-day.ts'
import type { Lang } from './lang.ts'

/** "18 June 2021, 17:00 (Geneva)": an instant as clocks of a zone show it, with the city people know the zone by. */
export function formatInstant(lang: Lang, at: Date, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const day = formatDay(lang, there.toPlainDate().toString())
  const time = timeOf(lang, there.hour, there.minute)
  const city = cityOf(lang, zone)
  if (lang === 'zh') return `${day}${time}（${city}）`
  return `${day}${lang === 'ar' ? '،' : ','} ${time} (${city})`
}

/** The city a zone is known by; the duty stations of the United Nations have their official names. */
export function cityOf(lang: Lang, zone: string): string {
  return cities[zone]?.[lang] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function timeOf(lang: Lang, hour: number, minute: number): string {
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'))
  return lang === 'fr' ? `${hour} h ${minutes}` : `${hours}:${minutes}`
}

const cities: Readonly<Record<string, Record<Lang, string>>> = {
  'America/New_York': { ar: 'نيويورك', zh: '纽约', en: 'New York', fr: 'New York', ru: 'Нью-Йорк', es: 'Nueva York' },
  'Europe/Zurich': { ar: 'جنيف', zh: '日内瓦', en: 'Geneva', fr: 'Genève', ru: 'Женева', es: 'Ginebra' },
  'Europe/Vienna': { ar: 'فيينا', zh: '维也纳', en: 'Vienna', fr: 'Vienne', ru: 'Вена', es: 'Viena' },
  'Africa/Nairobi': { ar: 'نيروبي', zh: '内罗毕', en: 'Nairobi', fr: 'Nairobi', ru: 'Найроби', es: 'Nairobi' },
  'Europe/Paris': { ar: 'باريس', zh: '巴黎', en: 'Paris', fr: 'Paris', ru: 'Париж', es: 'París' },
  'Asia/Bangkok': { ar: 'بانكوك', zh: '曼谷', en: 'Bangkok', fr: 'Bangkok', ru: 'Бангкок', es: 'Bangkok' },
  'Africa/Addis_Ababa': {
    ar: 'أديس أبابا',
    zh: '亚的斯亚贝巴',
    en: 'Addis Ababa',
    fr: 'Addis-Abeba',
    ru: 'Аддис-Абеба',
    es: 'Addis Abeba',
  },
  'Asia/Beirut': { ar: 'بيروت', zh: '贝鲁特', en: 'Beirut', fr: 'Beyrouth', ru: 'Бейрут', es: 'Beirut' },
  'America/Santiago': {
    ar: 'سانتياغو',
    zh: '圣地亚哥',
    en: 'Santiago',
    fr: 'Santiago',
    ru: 'Сантьяго',
    es: 'Santiago',
  },
  'Europe/Rome': { ar: 'روما', zh: '罗马', en: 'Rome', fr: 'Rome', ru: 'Рим', es: 'Roma' },
}
