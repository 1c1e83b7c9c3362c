export { bareItem, exampleMeeting as madeMeeting } from '../paper/example-meeting.ts';
