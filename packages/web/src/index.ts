export { type WrittenDraft, writtenDraft } from './committee/drafts/written-draft.ts';
export { insertGround } from './committee/inserts/ground.ts';
export { type AppOptions, createApp } from './app.ts';
export { routes } from './routes/index.ts';
