export { type Audience, publicMeeting } from './audience.ts';
export type { PaperBlock, PaperTable } from './block.ts';
export type { InsertShown } from './item-blocks.ts';
export { meetingPaper, type Paper, type PaperKind } from './meeting-paper.ts';
export { paperText } from './plain-text.ts';
