import { cite, danishLongDay, type Day, day, decided, notInForce, rule } from '@rettidig/engine';
import {
  type ContactGroup,
  type ContactGroupEvent,
  contactGroupEvents,
  contactGroups,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** Which contact group a target group belongs to on a day; keys are our own. */
export const contactGroup = rule<{ group: TargetGroup }, ContactGroup>({
  id: 'kontaktgruppe/gruppe',
  title: 'Kontaktgruppe',
  question: 'Hvilken kontaktgruppe hører målgruppen til?',
  covers: [],
  readings: ['0012-maalgruppernes-numre'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.starKontaktgrupper2022, 'kontaktgrupperne følger ydelsen')],
      decide: ({ group }, on, ask) => {
        const own = ask.valueIfAny(values.kontaktgruppeGruppe, group, on);
        return own === null ? notInForce : decided(own);
      },
    },
  ],
  show: (group) => `${contactGroups.label(group, 'da')}.`,
});

/** STAR's code of a contact group; most are not read yet. */
export const contactGroupCode = rule<{ contactGroup: ContactGroup }, number>({
  id: 'kontaktgruppe/star-kode',
  title: 'STARs kode for kontaktgruppen',
  question: 'Hvilken kode har kontaktgruppen hos STAR?',
  covers: [],
  readings: ['0012-maalgruppernes-numre'],
  needs: { contactGroup: fact.codeFact('Kontaktgruppe', contactGroups) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.starKontaktgrupper2022, 'koderne 1-29 uden 9')],
      decide: (facts, on, ask) => {
        const code = ask.valueIfAny(values.kontaktgruppeStarKode, facts.contactGroup, on);
        return code === null ? notInForce : decided(code);
      },
    },
  ],
  show: (code) => `KG ${code}.`,
});

export interface ContactGroupEventFacts {
  readonly event: ContactGroupEvent;
  /** The day the citizen became covered, or no longer was. */
  readonly happenedOn: Day;
  /** The day the municipality, whichever office, came to know. */
  readonly knownOn: Day;
}

/** By when an event of a contact group is registered, and with which date. */
export interface ContactGroupRegistration {
  readonly due: Day;
  /** The date the registration carries: always the day it happened. */
  readonly dated: Day;
}

/** The start of a contact group is registered the same day; its end when it becomes known, with its true date. */
export const contactGroupRegistration = rule<ContactGroupEventFacts, ContactGroupRegistration>({
  id: 'kontaktgruppe/registrering',
  title: 'Registrering af kontaktgruppe',
  question: 'Hvornår skal kommunen senest registrere, at kontaktgruppen begynder eller slutter?',
  covers: [],
  readings: ['0012-maalgruppernes-numre'],
  needs: {
    event: fact.codeFact('Hændelse', contactGroupEvents),
    happenedOn: fact.dayFact('Hændelsens dag'),
    knownOn: fact.dayFact('Kommunen fik det at vide'),
  },
  versions: [
    {
      from: day('2021-03-08'),
      basis: [cite(sources.bek3552021, '§ 16')],
      decide: ({ event, happenedOn, knownOn }, _on, ask) => {
        const late = event === 'slutter' && knownOn > happenedOn;
        const due = late ? knownOn : happenedOn;
        ask.step('Registreres', () =>
          late ? 'den dag, kommunen får det at vide' : 'den dag, det sker',
        );
        return decided({ due, dated: happenedOn });
      },
    },
  ],
  show: ({ due, dated }) =>
    `Senest den ${danishLongDay(due)}, med datoen den ${danishLongDay(dated)}.`,
});
