import type { DownloadRoute, PageRoute } from './route.ts'

/** A page to read. */
export const get = (route: Omit<PageRoute, 'kind'>): PageRoute => ({ ...route, kind: 'page' })

/** A file to fetch, made on demand. Without a file name in the answer it is shown or subscribed to instead of saved. */
export const download = (route: Omit<DownloadRoute, 'kind'>): DownloadRoute => ({ ...route, kind: 'download' })
