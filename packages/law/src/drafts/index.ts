export { type Draft, type DraftReading, readDraft } from './read-draft.ts';
export { type FileProblem, fileProblemLine, type TextFile } from '../value-files/read-yaml.ts';
