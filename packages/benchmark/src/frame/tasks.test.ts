import { expect, test } from 'vitest';
import { rowId } from '../table/row-id.ts';
import { findTask, tasks, undivided } from './tasks.ts';

test('every task has an id and a name of its own', () => {
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
});

test('rows are those that a report is read into', () => {
  const wrong = tasks.filter(({ label, part, row }) => {
    if (!row.includes('/') || row.endsWith(undivided)) return false;
    const id = rowId(label, { section: 'produktivitet', level: 'under', under: part });
    return id !== row;
  });
  expect(wrong).toEqual([]);
});

// Rows of the benchmark report of 2013: tables 4.2 (L1047-1061), 4.9 (L1363-1374), 4.11 (L1424-1427).
test.each([
  [
    'a-dagpenge',
    [
      'modtagelse-og-telefonvagt',
      'sagsbehandling/for-over-30-aarige',
      'sagsbehandling/for-under-30-aarige',
      'sagsbehandling/specialiseret-sagsbehandling',
      'virksomhedsindsats/udplacering',
      'virksomhedsindsats/jobformidling',
      'virksomhedsindsats/jobrotation',
      'virksomhedsindsats/generel-virksomhedskontakt',
      'teamledelse',
    ],
  ],
  [
    'ressourceforloeb',
    [
      'modtagelse-og-telefonvagt',
      'sagsbehandling/rehabiliteringsteam',
      'sagsbehandling/ressourceforloeb',
      'virksomhedsindsats/udplacering',
      'virksomhedsindsats/generel-virksomhedskontakt',
      'teamledelse',
    ],
  ],
  ['administration', ['administration-moeder-mv', 'stabsbetjening', 'ledelse-af-stab']],
])('%s has the rows of the report', (area, rows) => {
  const own = tasks.filter((task) => task.area === area && !task.row.endsWith(undivided));
  expect([...new Set(own.map(({ row }) => row))]).toEqual(rows);
});

test('a sub task keeps what its part is', () => {
  expect(findTask('sygedagpenge/virksomhedsindsats/fastholdelse')).toMatchObject({
    name: 'Sygedagpenge: Virksomhedsindsats, fastholdelse',
    part: 'virksomhedsindsats',
    company: 'fastholdelse',
    management: null,
  });
  expect(findTask('a-dagpenge/teamledelse/af-virksomhedsindsatsen')).toMatchObject({
    row: 'teamledelse',
    company: 'teamledelse',
    management: 'teamledelse',
  });
});
