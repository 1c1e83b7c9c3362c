export { readDecision } from './decision.ts';
export type { Doubt } from './doubt.ts';
export { attendeeOf } from './header.ts';
export { splitNames } from './names.ts';
export { lackingIn } from './lacking.ts';
export { likeliestForm } from './likeliest-form.ts';
export type { Line } from './lines.ts';
export { noMinutes } from './no-minutes.ts';
export { readMeeting, type ReadMeeting } from './read-meeting.ts';
