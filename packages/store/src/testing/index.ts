export { type TestDatabase, createTestDatabase } from './database.ts';
export { type Sample, makeSample } from './sample.ts';
