export { openCluster } from './open-cluster.ts'
export type { Cluster, Telling } from './open-cluster.ts'
export type { Purpose } from './settings.ts'
