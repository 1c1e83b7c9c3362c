export { type WrittenDraft, writtenDraft } from './committee/drafts/written-draft.ts';
export { insertGround } from './committee/inserts/ground.ts';
export { type AppOptions, createApp } from './app.ts';
export { readKleFile } from './committee/kle/read-file.ts';
export { routes } from './routes/index.ts';
export { isVerified, type VerifiedInsert } from './committee/inserts/verify-inserts.ts';
export {
  paperVerifies,
  type VerifiedMatter,
  verifyPaper,
} from './committee/inserts/verify-paper.ts';
