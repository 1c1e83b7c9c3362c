import { day } from '@rettidig/engine';
import type { AgendaItem, Meeting } from '../meeting/index.ts';

/** A point without anything but a number and a title. */
export function bareItem(number: number, title: string): AgendaItem {
  return {
    number,
    title,
    type: null,
    openness: { open: true },
    caseNumber: null,
    classification: null,
    sections: [],
    recommendation: null,
    attachments: [],
    late: null,
    absent: [],
    disqualified: [],
    decision: null,
  };
}

const member = (name: string, party: string): Meeting['participants'][number] => ({
  name,
  party,
  role: 'medlem',
  presence: 'til-stede',
  arrived: null,
  left: null,
});

/** A made-up meeting with something of each kind, to see a form by. Nobody is meant. */
export const exampleMeeting: Meeting = {
  municipality: 'Øvekøbing',
  body: 'Arbejdsmarkedsudvalget',
  on: day('2026-10-07'),
  from: 16 * 60,
  to: 17 * 60 + 35,
  place: 'Mødelokale B2',
  participants: [
    { ...member('Asta Øvesen', 'A'), role: 'formand' },
    { ...member('Bent Prøvegaard', 'V'), role: 'naestformand' },
    member('Carla Tænkt', 'F'),
    { ...member('David Opdigtet', 'C'), presence: 'fravaerende' },
  ],
  attendees: [
    { name: 'Centerchef Ella Eksempel', items: [] },
    { name: 'Konsulent Finn Fiktiv', items: [2] },
  ],
  items: [
    {
      ...bareItem(1, 'Godkendelse af dagsorden'),
      absent: ['David Opdigtet'],
      decision: {
        points: [{ points: [], kind: 'godkendt', text: 'Godkendt.' }],
        votes: [],
        dissents: [],
        stop: null,
      },
    },
    {
      ...bareItem(2, 'Opfølgning på langvarige sager'),
      type: 'A',
      caseNumber: '26/10554',
      sections: [
        {
          slot: 'sagsfremstilling',
          text: 'Antallet er faldet med 166 sager.\n\nDer er to tiltag:\n\n- bedre oplæring\n- flere møder',
        },
        { slot: 'oekonomi', text: 'Opgaven løses inden for rammen.' },
      ],
      recommendation: {
        lead: 'Administrationen indstiller, at udvalget',
        points: [
          'godkender tiltagene',
          'tager tallene til efterretning',
          'sender sagen til orientering',
        ],
      },
      attachments: [
        { title: 'Tal for de seneste fem år', documentNumber: null, open: true },
        { title: 'Notat om tiltag', documentNumber: null, open: true },
      ],
      absent: ['David Opdigtet'],
      decision: {
        points: [
          {
            points: [1],
            kind: 'godkendt',
            text: 'Godkendt, idet sagen behandles igen i marts 2027.',
          },
          { points: [2, 3], kind: 'udsat', text: 'Udsat.' },
        ],
        votes: [
          { member: 'Asta Øvesen', vote: 'for' },
          { member: 'Bent Prøvegaard', vote: 'for' },
          { member: 'Carla Tænkt', vote: 'imod' },
        ],
        dissents: [{ members: ['Carla Tænkt'], text: 'Tiltagene er ikke nok.' }],
        stop: null,
      },
    },
    {
      ...bareItem(3, 'Køb af en hemmelig bygning'),
      openness: {
        open: false,
        ground: 'Køb og salg af fast ejendom',
        publicTitle: null,
        publicDecision: null,
      },
      caseNumber: '26/777',
      sections: [{ slot: 'sagsfremstilling', text: 'Hemmelig pris.' }],
    },
  ],
  approvals: [
    { member: 'Asta Øvesen', state: 'godkendt', on: day('2026-10-07') },
    { member: 'Bent Prøvegaard', state: 'godkendt', on: day('2026-10-12') },
    { member: 'Carla Tænkt', state: 'afventer', on: null },
  ],
};
