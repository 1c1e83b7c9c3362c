import {
  type AgendaItem,
  decisionLines,
  readDecision,
  type Section,
  type Slot,
  slots,
  splitNames,
} from '@rettidig/committee';
import { z } from 'zod';
import { id, note, optionalWhole, requiredNote } from '../../http/fields.ts';
import type { Words } from '../../ui/words.ts';
import { linesIn, rowField } from './head-form.ts';
import { textsOfArchive } from './texts.ts';
import { pointPattern } from './understood-view.tsx';

/** What the form of a point asks. */
export const itemFields = {
  set: id,
  nummer: optionalWhole({ least: 1, most: 999 }).transform((number, context) => {
    if (number !== undefined) return number;
    context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
    return z.NEVER;
  }),
  titel: requiredNote(1000),
  type: note(20),
  sagsnummer: note(100),
  aabenhed: z.enum(['aaben', 'lukket']).default('aaben'),
  bestemmelse: note(500),
  'offentlig-titel': note(1000),
  'offentlig-beslutning': note(5000),
  del: rowField,
  tekst: rowField,
  indledning: note(5000),
  'indstillingens-punkter': note(50_000),
  beslutning: note(50_000),
  fravaerende: note(2000),
  inhabile: note(2000),
  bilag: rowField,
  dokumentnr: rowField,
  'bilag-aabent': rowField,
};

export function itemLabels({ language }: Words): Record<keyof typeof itemFields, string> {
  const t = textsOfArchive(language);
  return {
    set: '',
    nummer: t.number,
    titel: t.titleOf,
    type: t.type,
    sagsnummer: t.caseNumber,
    aabenhed: t.openness,
    bestemmelse: t.ground,
    'offentlig-titel': t.publicTitle,
    'offentlig-beslutning': t.publicDecision,
    del: t.part,
    tekst: t.section,
    indledning: t.leadOf,
    'indstillingens-punkter': t.pointsOf,
    beslutning: t.decision,
    fravaerende: t.absent,
    inhabile: t.disqualified,
    bilag: t.attachment,
    dokumentnr: t.documentNumber,
    'bilag-aabent': t.openness,
  };
}

/** What the form of a point is filled in with. */
export function itemEntered(item: AgendaItem | null, next: number, seen: string) {
  const closed = item?.openness.open === false ? item.openness : null;
  return {
    set: seen,
    nummer: String(item?.number ?? next),
    titel: item?.title ?? '',
    type: item?.type ?? '',
    sagsnummer: item?.caseNumber ?? '',
    aabenhed: closed === null ? 'aaben' : 'lukket',
    bestemmelse: closed?.ground ?? '',
    'offentlig-titel': closed?.publicTitle ?? '',
    'offentlig-beslutning': closed?.publicDecision ?? '',
    del: item?.sections.map(({ slot }) => slot) ?? [],
    tekst: item?.sections.map(({ text }) => text) ?? [],
    indledning: item?.recommendation?.lead ?? '',
    'indstillingens-punkter': item?.recommendation?.points.join('\n') ?? '',
    beslutning: item?.decision ? decisionLines(item.decision, pointPattern).join('\n') : '',
    fravaerende: item?.absent.join(', ') ?? '',
    inhabile: item?.disqualified.join(', ') ?? '',
    bilag: item?.attachments.map(({ title }) => title) ?? [],
    dokumentnr: item?.attachments.map(({ documentNumber }) => documentNumber ?? '') ?? [],
    'bilag-aabent': item?.attachments.map(({ open }) => (open ? 'aaben' : 'lukket')) ?? [],
  };
}

const textOrNull = (text: string): string | null => (text === '' ? null : text);
const slotOf = (text: string | undefined): Slot =>
  text !== undefined && slots.has(text) ? text : 'sagsfremstilling';

/** The point as the form says; what the form does not ask stays as it was. */
export function itemOf(
  values: z.infer<z.ZodObject<typeof itemFields>>,
  before: AgendaItem | null,
): AgendaItem {
  const points = linesIn(values['indstillingens-punkter']);
  return {
    classification: before?.classification ?? null,
    late: before?.late ?? null,
    number: values.nummer,
    title: values.titel.replaceAll('\n', ' '),
    type: textOrNull(values.type),
    caseNumber: textOrNull(values.sagsnummer),
    openness:
      values.aabenhed === 'aaben'
        ? { open: true }
        : {
            open: false,
            ground: values.bestemmelse,
            publicTitle: textOrNull(values['offentlig-titel'].replaceAll('\n', ' ')),
            publicDecision: textOrNull(values['offentlig-beslutning']),
          },
    sections: values.tekst.flatMap((text, row): Section[] =>
      text === '' ? [] : [{ slot: slotOf(values.del[row]), text }],
    ),
    recommendation:
      points.length === 0 && values.indledning === '' ? null : { lead: values.indledning, points },
    attachments: values.bilag.flatMap((title, row) =>
      title === ''
        ? []
        : [
            {
              title,
              documentNumber: textOrNull(values.dokumentnr[row] ?? ''),
              open: values['bilag-aabent'][row] !== 'lukket',
            },
          ],
    ),
    absent: splitNames(values.fravaerende),
    disqualified: splitNames(values.inhabile),
    decision: readDecision(linesIn(values.beslutning)),
  };
}
