/**
 * The embedded PostgreSQL 18: for the demo, for development and for tests. Production is a PostgreSQL of its own,
 * reached by DATABASE_URL.
 */
export { type NewDatabase, type ServerAddress, createDatabase, dropDatabase } from './databases.ts';
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server.ts';
