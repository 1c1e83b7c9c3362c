export { type Audience, publicMeeting } from './audience.ts';
export type { Paper, PaperBlock, PaperCell, PaperChart, PaperKind, PaperTable } from './block.ts';
export { cellText } from './cell-text.ts';
export { exampleMeeting } from './example-meeting.ts';
export { type InsertShown, type MeetingInserts, noInserts } from './insert-shown.ts';
export { decisionLines } from './item-blocks.ts';
export { attendeeText, meetingPaper } from './meeting-paper.ts';
export { paperText } from './plain-text.ts';
