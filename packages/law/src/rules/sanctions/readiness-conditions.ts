import {
  type Ask,
  cite,
  danishLongDay,
  type Day,
  type LegalReference,
  type Outcome,
} from '@rettidig/engine';
import type { SanctionConditionCode, SanctionKind } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { hasEducationOrder, isActivityReady } from './groups.ts';
import type { DayOrNot, SanctionCase } from './sanction-case.ts';
import { sanctionDeadline } from './sanction-days.ts';

/** What a condition finds: met, something lacking that work can mend, or something that stops the sanction. */
export type Finding = 'opfyldt' | { readonly lacks: string } | { readonly stops: string };

/** The case as a condition sees it, with the law of the day. */
export interface ConditionView {
  readonly facts: SanctionCase;
  readonly kind: Outcome<SanctionKind>;
  readonly on: Day;
  readonly ask: Ask;
}

export interface Condition {
  readonly code: SanctionConditionCode;
  readonly basis: LegalReference;
  /** Whether the law asks for it in a case like this. */
  readonly relevant: (facts: SanctionCase) => boolean;
  readonly check: (view: ConditionView) => Finding;
}

const always = (): boolean => true;
const isRepeated = ({ event }: SanctionCase): boolean => event === 'gentagen-manglende-raadighed';
const isAboutOffer = ({ event }: SanctionCase): boolean =>
  event === 'udeblivelse-fra-tilbud' || event === 'afvisning-af-tilbud';
const lacks = (text: string): Finding => ({ lacks: text });
const stops = (text: string): Finding => ({ stops: text });
const met = (isMet: boolean, otherwise: string): Finding => (isMet ? 'opfyldt' : lacks(otherwise));
const pamphlet = (at: string): LegalReference => cite(sources.pjeceVoksne2013, `afsnit 5, ${at}`);
const las = (at: string): LegalReference => cite(sources.lasSanktioner2020, at);

const legalBasis = (basis: LegalReference): Condition => ({
  code: 'hjemmel',
  basis,
  relevant: always,
  check: ({ facts, kind }) => {
    if (kind.outcome === 'afgjort') return 'opfyldt';
    if (kind.outcome === 'ikke-i-kraft') {
      return stops('Loven har ingen sanktion for hændelsen og målgruppen.');
    }
    return met(
      facts.legalBasisConfirmed,
      'Få bekræftet hjemlen: bestemmelsen er ikke læst i en kilde.',
    );
  },
});

const event = (basis: LegalReference): Condition => ({
  code: 'haendelse',
  basis,
  relevant: always,
  check: ({ facts }) => {
    if (facts.decisionOn < facts.eventOn) {
      return lacks('Ret dagene: afgørelsen ligger før hændelsen.');
    }
    return met(facts.eventDocumented, 'Beskriv hændelsen, og læg dokumentationen på sagen.');
  },
});

const guidance = (basis: LegalReference): Condition => ({
  code: 'vejledning',
  basis,
  relevant: always,
  check: ({ facts: { guidedOn, eventOn } }) => {
    if (guidedOn === 'ikke-sket') {
      return lacks('Find den skriftlige vejledning om pligter og sanktioner.');
    }
    return guidedOn <= eventOn
      ? 'opfyldt'
      : stops('Borgeren er først vejledt skriftligt efter hændelsen.');
  },
});

const guidanceProof = (basis: LegalReference): Condition => ({
  code: 'vejledningsbevis',
  basis,
  relevant: always,
  check: ({ facts }) =>
    met(facts.guidanceProof, 'Læg beviset på sagen: vejledningens ordlyd og dag.'),
});

const educationOrder: Condition = {
  code: 'uddannelsespaalaeg',
  basis: cite(sources.astKontakt2015, 'tilbuddet skal fremgå af uddannelsespålægget'),
  relevant: (facts) => isAboutOffer(facts) && hasEducationOrder(facts.group),
  check: ({ facts }) =>
    facts.inEducationOrder ? 'opfyldt' : stops('Tilbuddet står ikke i uddannelsespålægget.'),
};

const earlierSanction: Condition = {
  code: 'tidligere-sanktion',
  basis: cite(sources.afgoerelse1724, 'mindst én forudgående afgørelse om sanktion'),
  relevant: isRepeated,
  check: ({ facts }) =>
    facts.earlierSanction ? 'opfyldt' : stops('Borgeren har ikke fået en sanktion før.'),
};

const warningGiven: Condition = {
  code: 'advarsel',
  basis: las('§ 35, stk. 2'),
  relevant: isRepeated,
  check: ({ facts }) =>
    facts.warned
      ? 'opfyldt'
      : stops('Borgeren og ægtefællen har ikke fået den skriftlige advarsel med fire punkter.'),
};

const hearing: Condition = {
  code: 'partshoering',
  basis: cite(sources.forvaltningsloven, '§ 19'),
  relevant: always,
  check: ({ facts: { hearingSentOn, hearingDeadline, eventOn } }) => {
    if (hearingSentOn === 'ikke-sket') return lacks('Send en partshøring til borgeren.');
    if (hearingSentOn < eventOn) return lacks('Ret dagene: partshøringen ligger før hændelsen.');
    if (hearingDeadline === 'ikke-sket') return lacks('Sæt en frist for svar på partshøringen.');
    return met(
      hearingDeadline >= hearingSentOn,
      'Ret dagene: fristen for svar ligger før partshøringen.',
    );
  },
};

const contact = (basis: LegalReference): Condition => ({
  code: 'personlig-kontakt',
  basis,
  relevant: ({ group }) => isActivityReady(group),
  check: ({ facts: { contactOn, eventOn, decisionOn } }) => {
    if (contactOn === 'ikke-sket')
      return lacks('Tal med borgeren: der skal være personlig kontakt.');
    if (contactOn < eventOn) return lacks('Tal med borgeren igen: kontakten ligger før hændelsen.');
    return met(contactOn <= decisionOn, 'Ret dagene: kontakten ligger efter afgørelsen.');
  },
});

const answered: Condition = {
  code: 'hoeringssvar',
  basis: cite(sources.forvaltningsloven, '§ 19'),
  relevant: always,
  check: ({ facts }) => {
    const { hearingSentOn, answeredOn, hearingDeadline, decisionOn } = facts;
    if (answeredOn !== 'ikke-sket') {
      const inOrder =
        hearingSentOn !== 'ikke-sket' && hearingSentOn <= answeredOn && answeredOn <= decisionOn;
      return met(inOrder, 'Ret dagene: svaret skal ligge mellem partshøringen og afgørelsen.');
    }
    if (hearingDeadline === 'ikke-sket') return lacks('Vent på svaret på partshøringen.');
    return met(
      hearingDeadline < decisionOn,
      `Vent på svaret, eller til fristen den ${danishLongDay(hearingDeadline)} er gået.`,
    );
  },
};

/** The day the hearing was over: the answer, else the deadline. */
const heardOn = ({ answeredOn, hearingDeadline }: SanctionCase): DayOrNot =>
  answeredOn === 'ikke-sket' ? hearingDeadline : answeredOn;

const ground = (basis: LegalReference): Condition => ({
  code: 'rimelig-grund',
  basis,
  relevant: always,
  check: ({ facts }) => {
    const { ground: judged, groundJudgedOn, groundReasons, decisionOn } = facts;
    if (judged === 'ikke-vurderet' || groundJudgedOn === 'ikke-sket') {
      return lacks('Vurder, om borgeren havde en rimelig grund.');
    }
    const heard = heardOn(facts);
    if (heard === 'ikke-sket' || groundJudgedOn < heard) {
      return lacks('Vurder den rimelige grund igen, når borgeren er hørt.');
    }
    if (groundJudgedOn > decisionOn)
      return lacks('Ret dagene: vurderingen ligger efter afgørelsen.');
    if (judged === 'rimelig-grund') return stops('Borgeren havde en rimelig grund.');
    return met(groundReasons, 'Skriv, hvorfor borgeren ikke havde en rimelig grund.');
  },
});

const will = (basis: LegalReference): Condition => ({
  code: 'manglende-vilje',
  basis,
  relevant: isRepeated,
  check: ({ facts: { unwilling } }) => {
    if (unwilling === 'vurderet-nej') return stops('Borgeren viser ikke manglende vilje.');
    return met(
      unwilling === 'vurderet-ja',
      'Vurder, om borgerens adfærd viser manglende vilje til at stå til rådighed.',
    );
  },
});

const furthers: Condition = {
  code: 'fremmer-raadighed',
  basis: cite(sources.astSanktioner3, 'fremmer den aktivitetsparate borgers rådighed'),
  relevant: ({ group }) => isActivityReady(group),
  check: ({ facts }) => {
    if (facts.furthers === 'vurderet-nej') return stops('Sanktionen fremmer ikke rådigheden.');
    return met(facts.furthers === 'vurderet-ja', 'Vurder, om sanktionen fremmer rådigheden.');
  },
};

const attendance = (basis: LegalReference): Condition => ({
  code: 'fremmoede',
  basis,
  relevant: isRepeated,
  check: ({ facts }) =>
    met(
      facts.attendance !== 'ingen',
      'Giv borgeren et åbent tilbud, daglige samtaler eller pligt til at møde dagligt.',
    ),
});

const deadline: Condition = {
  code: 'frist',
  basis: las('§ 35, stk. 3'),
  relevant: always,
  check: ({ facts: { eventOn, decisionOn }, on, ask }) => {
    const last = ask.rule(sanctionDeadline, { eventOn }, on);
    if (last.outcome !== 'afgjort') return lacks('Find fristen for fradraget.');
    return decisionOn <= last.value
      ? 'opfyldt'
      : stops(`Fradraget skulle være sket senest den ${danishLongDay(last.value)}.`);
  },
};

const reasons: Condition = {
  code: 'begrundelse',
  basis: cite(sources.forvaltningsloven, '§§ 22-24'),
  relevant: always,
  check: ({ facts }) =>
    met(facts.reasoned, 'Begrund afgørelsen med hjemmel, hovedhensyn og faktum.'),
};

const complaint: Condition = {
  code: 'klagevejledning',
  basis: cite(sources.astSanktioner3, 'kapitel 4, klagevejledning'),
  relevant: always,
  check: ({ facts }) => met(facts.complaintGuidance, 'Læg klagevejledningen ved afgørelsen.'),
};

const secondPerson: Condition = {
  code: 'anden-person',
  basis: cite(sources.rettidigArbejdsgang, 'godkendelse af en anden person'),
  relevant: always,
  check: ({ facts }) => met(facts.approvedBySecond, 'Bed en anden om at godkende afgørelsen.'),
};

/** From 2014, in the order of the work. */
export const conditions2014: readonly Condition[] = [
  legalBasis(pamphlet('ændrede sanktionsregler')),
  event(pamphlet('ændrede sanktionsregler')),
  guidance(cite(sources.astVejledning2016, '§ 35, stk. 1')),
  guidanceProof(cite(sources.astVejledning2016, 'dokumenteret vejledning')),
  educationOrder,
  hearing,
  contact(pamphlet('særlige hensyn til aktivitetsparate')),
  answered,
  ground(pamphlet('ændrede sanktionsregler')),
  will(pamphlet('skærpet sanktion')),
  attendance(pamphlet('skærpet sanktion')),
  reasons,
  complaint,
  secondPerson,
];

/** From 2020, in the order of the work. */
export const conditions2020: readonly Condition[] = [
  legalBasis(las('§§ 36-40 a')),
  event(las('§ 35, stk. 3')),
  guidance(las('§ 35, stk. 1')),
  guidanceProof(cite(sources.astVejledning2016, 'dokumenteret vejledning')),
  earlierSanction,
  warningGiven,
  hearing,
  contact(cite(sources.astAktivitetsparate, 'særlige hensyn til aktivitetsparate')),
  answered,
  ground(las('§ 35, stk. 3')),
  will(cite(sources.afgoerelse1724, 'krav om manglende vilje')),
  furthers,
  attendance(las('§ 35, stk. 2, nr. 2')),
  deadline,
  reasons,
  complaint,
  secondPerson,
];
