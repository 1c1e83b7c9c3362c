export { type TestDatabase, createTestDatabase } from './database.ts';
export { plainBody } from './plain-body.ts';
export { type Sample, makeSample } from './sample.ts';
