import type { KeptMeeting } from '@rettidig/store';
import type { EmployeeAccess } from '../../http/access.ts';

/** A page of a meeting, as each of them links to the others. */
export interface MeetingRoom {
  /** After the address of the meeting. */
  readonly path: string;
  readonly access: EmployeeAccess;
  readonly da: string;
  readonly en: string;
  /** When there is something to do there. */
  readonly when: (meeting: Pick<KeptMeeting, 'state'>) => boolean;
}

/** The pages of a meeting, in the order of the work. */
export const meetingRooms: readonly MeetingRoom[] = [
  { path: '', access: 'udvalg', da: 'Dagsorden', en: 'Agenda', when: () => true },
  { path: '/laes', access: 'udvalg', da: 'Læs', en: 'Read', when: () => true },
  {
    path: '/referat',
    access: 'sekretariat',
    da: 'Skriv referat',
    en: 'Minutes',
    when: ({ state }) => state === 'i-gang' || state === 'afholdt',
  },
  {
    path: '/godkendelse',
    access: 'udvalg',
    da: 'Godkendelse',
    en: 'Approval',
    when: ({ state }) => state === 'afholdt',
  },
  {
    path: '/opfoelgning',
    access: 'udvalg',
    da: 'Opfølgning',
    en: 'Follow-up',
    when: ({ state }) => state === 'afholdt',
  },
  {
    path: '/udgivelse',
    access: 'sekretariat',
    da: 'Udgivelse',
    en: 'Publication',
    when: ({ state }) => state !== 'planlagt',
  },
  {
    path: '/aendringer',
    access: 'udvalg',
    da: 'Ændringer',
    en: 'Changes',
    when: ({ state }) => state !== 'planlagt',
  },
];
