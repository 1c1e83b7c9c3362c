export { bareItem, madeMeeting } from './made-meeting.ts';
