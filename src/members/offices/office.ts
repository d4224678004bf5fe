import * as v from 'valibot'

/** The offices of the network that an entity holds; each by one entity at a time. */
export const offices = ['co-chair-permanent', 'co-chair-rotating'] as const
export type Office = (typeof offices)[number]
export const office = v.picklist(offices, 'platform.choose-one')

/** In which capacity a person speaks for an entity. */
export const capacities = ['focal-point', 'alternate'] as const
export type Capacity = (typeof capacities)[number]
export const capacity = v.picklist(capacities, 'platform.choose-one')
