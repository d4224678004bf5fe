import { daysFromJanuary } from './days-from-january.ts'
import { daysFromJuly } from './days-from-july.ts'

/**
 * United Nations days in the order of the year: `on` month and day, `first` the year in which the day was first marked on
 * that date, `symbol` the resolution. `first` and `symbol` are left out where we are not certain.
 */
export const days = [daysFromJanuary, daysFromJuly].join('\n')
