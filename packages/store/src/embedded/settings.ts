import { port } from './socket-dir.ts';

type Server = { readonly dataDir: string; readonly durable: boolean; readonly socketDir: string };

/** All settings stand here, and none in the data folder, so that an old folder runs with today's settings. */
export function serverArgs({ dataDir, durable, socketDir }: Server): readonly string[] {
  const settings = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '128MB',
    checkpoint_timeout: '15min',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    // A refused statement and its details hold what citizens told us; the log shall not.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    timezone: 'Europe/Copenhagen',
    log_timezone: 'Europe/Copenhagen',
    ...(durable ? {} : notDurable),
  };
  return ['-D', dataDir, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
}

const notDurable = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};
