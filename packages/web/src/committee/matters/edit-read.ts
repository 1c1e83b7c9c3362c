import type { Remark } from '@rettidig/casework';
import { cleanPaste, type Form, type Openness, slots } from '@rettidig/committee';
import { isId, type KeptMatter } from '@rettidig/store';
import type { Words } from '../../ui/words.ts';
import { sectionField, type Written } from './edit-fields.ts';
import { textsOfEditing } from './edit-texts.ts';
import type { MatterRights } from './load.ts';

/** What a matter is written into. */
export interface WritingGround {
  /** The matter as it stands; one that is new has nothing but its body. */
  readonly matter: KeptMatter;
  readonly form: Form;
  readonly rights: MatterRights;
  readonly words: Words;
}

/** What the fields say. */
export interface WrittenMatter {
  readonly matter: KeptMatter;
  /** The fields after pasted text was cleaned. */
  readonly written: Written;
  readonly problems: readonly Remark[];
  /** What was built anew out of pasted markup or columns, to be looked at before it is saved. */
  readonly rebuilt: readonly { readonly field: string; readonly changes: readonly string[] }[];
  /** Whether characters were taken out without more. */
  readonly isTidied: boolean;
}

const most = 200_000;
const shortest: Readonly<Record<string, number>> = {
  titel: 300,
  sagsnummer: 60,
  hjemmel: 500,
  'offentlig-titel': 300,
};
const singleLine = new Set([
  'titel',
  'sagsnummer',
  'kle',
  'facet',
  'hjemmel',
  'offentlig-titel',
  'indled',
]);

/** The matter that the fields say, with everything that is wrong at once. A field that was not sent keeps what stands. */
export function readWritten(
  sent: Written,
  before: Written,
  { matter, form, rights, words }: WritingGround,
): WrittenMatter {
  const t = textsOfEditing(words.language);
  const problems: Remark[] = [];
  const say = (field: string, text: string): void => void problems.push({ field, text });
  const rebuilt: { field: string; changes: readonly string[] }[] = [];
  let isTidied = false;
  const written: Record<string, string> = {};
  for (const [name, old] of Object.entries(before)) {
    const given = sent[name];
    if (given === undefined) {
      written[name] = old;
      continue;
    }
    const clean = cleanPaste(given);
    if (clean.isRebuilt) rebuilt.push({ field: name, changes: clean.changes });
    else if (clean.changes.length > 0) isTidied = true;
    const text = singleLine.has(name) ? clean.text.replaceAll(/\s+/g, ' ') : clean.text;
    written[name] = name === 'punkter' ? bare(text) : text;
    const longest = shortest[name] ?? most;
    if (text.length > longest) say(name, t.tooLong(longest.toLocaleString('da-DK')));
  }
  const field = (name: string): string => written[name] ?? '';
  const orNull = (name: string): string | null => (field(name) === '' ? null : field(name));

  if (field('titel') === '') say('titel', t.untitled);
  const letters = form.types.map(({ letter }) => letter);
  const type = orNull('type');
  if (type !== null && type !== matter.type && !letters.includes(type)) {
    say('type', t.notAType(type, letters.join(', ')));
  }
  const subject = orNull('kle');
  const facet = orNull('facet')?.toUpperCase() ?? null;
  if (subject !== null && !/^\d{2}\.\d{2}(?:\.\d{2})?$/.test(subject)) say('kle', t.kleWrong);
  if (facet !== null && !/^[A-ZÆØÅ]\d{2}$/.test(facet)) say('facet', t.facetWrong);
  if (facet !== null && subject === null) say('facet', t.facetAlone);

  const openness: Openness =
    field('aabenhed') === 'lukket'
      ? {
          open: false,
          ground: field('hjemmel'),
          publicTitle: orNull('offentlig-titel'),
          publicDecision: orNull('offentlig-beslutning'),
        }
      : { open: true };
  if (!rights.leads && openness.open !== matter.openness.open) say('aabenhed', t.onlyOffice);
  else if (!openness.open && openness.ground === '') say('hjemmel', t.groundMissing);

  const sections = slots.codes.flatMap(({ code }) => {
    const text = field(sectionField(code));
    const name = sectionField(code);
    // What nobody touched stays in the pieces it came in.
    if (text === before[name]) return matter.sections.filter(({ slot }) => slot === code);
    return text === '' ? [] : [{ slot: code, text }];
  });
  const points = field('punkter')
    .split('\n')
    .filter((point) => point !== '');
  const recommendation =
    field('indled') === '' && points.length === 0 ? null : { lead: field('indled'), points };
  if (points.length > 0 && field('indled') === '') say('indled', t.pointsWithoutLead);

  const state = stateOf(field('tilstand'), matter.state);
  if (matter.state === 'behandlet' && !rights.leads) say('', t.decidedRefused);
  if (state === 'klar' && sections.length === 0 && recommendation === null) {
    say('tilstand', t.noText);
  }
  const responsible = orNull('ansvarlig');
  return {
    written,
    problems,
    rebuilt,
    isTidied,
    matter: {
      ...matter,
      title: field('titel'),
      type,
      caseNumber: orNull('sagsnummer'),
      classification: subject === null ? null : { subject, facet },
      openness,
      sections,
      recommendation,
      state,
      responsible: responsible !== null && isId(responsible) ? responsible : null,
    },
  };
}

/** A matter that is decided stays so; the others are what is chosen. */
function stateOf(chosen: string, before: KeptMatter['state']): KeptMatter['state'] {
  if (before === 'behandlet') return before;
  return chosen === 'udkast' || chosen === 'klar' || chosen === 'trukket' ? chosen : before;
}

/** Points on a line each, without the numbers and marks that a list has. */
const bare = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
