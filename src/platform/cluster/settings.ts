/** What a cluster is for: to keep records, or to be thrown away after a run of tests. */
export type Purpose = 'records' | 'tests'

const small = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '768MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  jit: 'off',
  random_page_cost: '1.1',
  idle_in_transaction_session_timeout: '60s',
  log_min_duration_statement: '250ms',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/**
 * Settings for a small machine (2 cores, 2 GB). Records are durable: fsync and synchronous commit stay on. A cluster for
 * tests gives durability up for speed, which is why it lies in a folder of its own that nothing else uses.
 */
export const settingsFor = (purpose: Purpose): Readonly<Record<string, string>> =>
  purpose === 'records'
    ? small
    : {
        ...small,
        max_connections: '200',
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        checkpoint_timeout: '1h',
        max_wal_size: '4GB',
        log_min_duration_statement: '-1',
      }
