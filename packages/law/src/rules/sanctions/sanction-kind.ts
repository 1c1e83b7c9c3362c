import {
  cite,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
  type Ask,
} from '@rettidig/engine';
import {
  type AvailabilityEvent,
  availabilityEvents,
  type SanctionKind,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export const eventFact = fact.codeFact('Hændelse', availabilityEvents);

export interface SanctionKindFacts {
  readonly group: TargetGroup;
  readonly event: AvailabilityEvent;
}

const inWords: Record<SanctionKind, string> = {
  fradrag: 'Fradrag i hjælpen for de dage, borgeren ikke har stået til rådighed.',
  punktsanktion: 'Punktsanktion: et fast antal dages hjælp trækkes fra.',
  'skaerpet-sanktion':
    'Skærpet sanktion: i en periode får borgeren kun hjælp for de dage, borgeren møder frem.',
  'skaerpet-raadighedssanktion':
    'Skærpet rådighedssanktion: i en periode får borgeren kun hjælp for de dage, borgeren opfylder sin rådighedspligt.',
};

const attendanceOnly = 'Du risikerer i en periode kun at få hjælp for de dage, du møder op.';
const letters: Record<SanctionKind, string> = {
  fradrag: 'Du kan blive trukket i din hjælp for de dage, du er blevet væk.',
  punktsanktion: 'Du kan blive trukket i din hjælp for et fast antal dage.',
  'skaerpet-sanktion': attendanceOnly,
  'skaerpet-raadighedssanktion': attendanceOnly,
};

/** Which sanction the law has for an event, by target group; asked for the day of the event. */
export const sanctionKind = rule<SanctionKindFacts, SanctionKind>({
  id: 'sanktion/type',
  title: 'Sanktion efter hændelse',
  question: 'Hvilken sanktion kan hændelsen give?',
  covers: ['R-029', 'R-104', 'R-105', 'R-108'],
  readings: ['0027-klar-til-afgoerelse'],
  needs: { group: fact.group, event: eventFact },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceVoksne2013, 'afsnit 5, ændrede sanktionsregler'),
        cite(sources.pjeceUnge2013, 'afsnit 5, samme sanktionsregler for unge'),
      ],
      decide: kindOf,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§§ 36-40 a')],
      decide: kindOf,
    },
    {
      from: day('2025-01-01'),
      basis: [
        cite(sources.lasSanktioner2020, '§§ 36-40 a'),
        cite(sources.l1082024, '§ 40 a kun for job- og uddannelsesparate'),
      ],
      decide: kindOf,
    },
  ],
  show: (kind) => inWords[kind],
  letter: (kind) => letters[kind],
});

function kindOf({ group, event }: SanctionKindFacts, on: Day, ask: Ask): Outcome<SanctionKind> {
  const kind = ask.valueIfAny(values.sanktionType, `${group}/${event}`, on);
  return kind === null ? notInForce : decided(kind);
}
