export type { Doubt } from './doubt.ts';
export { readMeeting, type ReadMeeting } from './read-meeting.ts';
