import type { AgendaChange } from '@rettidig/store';
import { roomTexts } from '../../texts/room-texts.ts';

type Whats = Readonly<Record<AgendaChange['what'], string>>;

export const textsOfJournal = roomTexts({
  da: {
    title: 'Ændringer, efter at dagsordenen blev sendt ud',
    none: 'Intet er ændret, siden dagsordenen blev sendt ud.',
    neverSent: 'Dagsordenen har ikke været sendt ud. Ændringer skrives op derfra.',
    when: 'Hvornår',
    who: 'Hvem',
    what: 'Hvad',
    unknown: 'Ikke oplyst',
    whats: {
      tilfoejet: 'Sat på dagsordenen',
      fjernet: 'Taget af dagsordenen',
      'flyttet-hertil': 'Flyttet hertil fra et andet møde',
      'flyttet-vaek': 'Flyttet til et andet møde',
      raekkefoelge: 'Rækkefølgen er ændret',
      begrundelse: 'Begrundelsen for den sene udsendelse er ændret',
      sag: 'Sagen er ændret',
      bilag: 'Bilaget er lagt til, ændret eller fjernet',
      moede: 'Mødets dag, tid eller sted er ændret',
    } satisfies Whats as Whats,
  },
  en: {
    title: 'Changes after the agenda was sent',
    none: 'Nothing has been changed since the agenda was sent.',
    neverSent: 'The agenda has not been sent. Changes are written down from then on.',
    when: 'When',
    who: 'Who',
    what: 'What',
    unknown: 'Not known',
    whats: {
      tilfoejet: 'Put on the agenda',
      fjernet: 'Taken off the agenda',
      'flyttet-hertil': 'Moved here from another meeting',
      'flyttet-vaek': 'Moved to another meeting',
      raekkefoelge: 'The order was changed',
      begrundelse: 'The reason for coming late was changed',
      sag: 'The matter was changed',
      bilag: 'The attachment was added, changed or removed',
      moede: 'Day, time or place of the meeting was changed',
    },
  },
});
