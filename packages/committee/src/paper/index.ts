export { type Audience, publicMeeting } from './audience.ts';
export type { Paper, PaperBlock, PaperKind, PaperTable } from './block.ts';
export type { InsertShown } from './item-blocks.ts';
export { meetingPaper } from './meeting-paper.ts';
export { paperText } from './plain-text.ts';
