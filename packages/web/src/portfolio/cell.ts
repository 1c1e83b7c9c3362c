import { type Day, openEnd } from '@rettidig/engine';
import { activityKinds, benefits } from '@rettidig/law';
import { dutyText } from '../duties/lines.ts';
import type { Cell } from '../format/sheet.ts';
import type { Words } from '../ui/words.ts';
import type { Column } from './codes.ts';
import type { PortfolioRow } from './row.ts';
import { lastDay, weeksSince } from './select.ts';

const empty: Cell = { kind: 'empty' };

const ofDay = (day: Day | null): Cell => (day === null ? empty : { kind: 'day', day });
const ofText = (text: string | null | undefined): Cell =>
  text === null || text === undefined || text === '' ? empty : { kind: 'text', text };

export function cellOf(
  row: PortfolioRow,
  column: Column,
  today: Day,
  { t, language }: Words,
): Cell {
  const next = row.lines[0];
  switch (column) {
    case 'maalgruppe':
      return ofText(row.group === null ? null : t.groups[row.group]);
    case 'ydelse':
      return ofText(row.benefit === null ? null : benefits.label(row.benefit, language));
    case 'frist':
      if (next === undefined && row.uncomputed > 0) return ofText(t.portfolio.cannotCompute);
      return ofDay(next?.first.due ?? null);
    case 'hvad':
      return ofText(next === undefined ? null : dutyText(next, t, language));
    case 'overskredne':
      return row.overdue === 0 ? empty : { kind: 'number', value: row.overdue };
    case 'seneste-samtale':
      return ofDay(row.latestInterview);
    case 'booket-samtale':
      return ofDay(row.booked);
    case 'tilbud':
      return ofText(row.offer === null ? null : activityKinds.label(row.offer, language));
    case 'fritaget':
      if (row.exemptTo === openEnd) return ofText(t.stillRunning);
      return ofDay(row.exemptTo === null ? null : lastDay(row.exemptTo));
    case 'forloeb':
      return ofDay(row.contactOn);
    case 'uger':
      return row.contactOn === null
        ? empty
        : { kind: 'number', value: weeksSince(row.contactOn, today) };
    case 'alder':
      return { kind: 'number', value: row.citizen.age };
    case 'mangler':
      return ofText(row.missing.join(', '));
    case 'sagsbehandler':
      return ofText(row.caseworker?.name);
    case 'enhed':
      return ofText(row.unit.name);
  }
}
