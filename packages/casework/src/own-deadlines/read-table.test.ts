import { readFileSync } from 'node:fs';
import { day, valueOf } from '@rettidig/engine';
import { ownDeadline } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../exchange/problem.ts';
import { readDeadlineTable } from './read-table.ts';

const header = 'ansoegning;fra;frist;enhed;bemaerkning';
const file = 'frister.csv';
const problemsIn = (...lines: readonly string[]): string[] => {
  const reading = readDeadlineTable(file, lines.join('\n'));
  return reading.outcome === 'problems' ? reading.problems.map(problemLine) : [];
};

describe("a municipality's table of its own deadlines", () => {
  test('is read with the rows in their order, whatever the order of the columns', () => {
    const text =
      '\uFEFFEnhed;Frist;Ansøgning;Fra\r\nUger;4;Kontanthjælp;01.01.2024\r\n\r\nmaaneder;2; Enkeltydelser ;2025-07-01\r\n';
    expect(readDeadlineTable(file, text)).toEqual({
      outcome: 'table',
      deadlines: [
        { application: 'Kontanthjælp', validFrom: day('2024-01-01'), length: 4, unit: 'uger' },
        { application: 'Enkeltydelser', validFrom: day('2025-07-01'), length: 2, unit: 'maaneder' },
      ],
    });
  });

  test('may be without rows: the municipality has set no deadline yet', () => {
    expect(readDeadlineTable(file, header)).toEqual({ outcome: 'table', deadlines: [] });
  });

  test.each([
    [
      [''],
      ['frister.csv, linje 1: Filen er tom. Første linje skal være ansoegning;fra;frist;enhed.'],
    ],
    [
      ['ansoegning,fra,frist,enhed'],
      [
        'frister.csv, linje 1: Kolonnerne er ikke adskilt med semikolon. Gem filen med semikolon (;).',
      ],
    ],
    [
      ['ansoegning;fra;fristen;enhed'],
      [
        'frister.csv, linje 1: Kolonnen »fristen« kendes ikke. Mente du »frist«? Filens kolonner er: ansoegning, fra, frist, enhed, bemaerkning.',
        'frister.csv, linje 1, kolonne frist: Kolonnen »frist« mangler. Tilføj den i første linje, og udfyld den i hver række.',
      ],
    ],
    [
      ['ansoegning;fra;frist;enhed;Fra'],
      [
        'frister.csv, linje 1, kolonne fra: Kolonnen »fra« står der flere gange. Slet alle undtagen én.',
      ],
    ],
    [
      [header, 'Kontanthjælp;2024-01-01;4'],
      [
        'frister.csv, linje 2: Linjen har 3 felter, men første linje har 5. Tjek, om et semikolon mangler eller er for meget.',
      ],
    ],
    [
      [header, 'Kontanthjælp;31.02.2024;fire;ugre;', ';2024-01-01;0;uger;'],
      [
        'frister.csv, linje 2, kolonne fra: »31.02.2024« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
        'frister.csv, linje 2, kolonne frist: »fire« kan ikke bruges her. Skriv et helt tal fra 1 til 1000.',
        'frister.csv, linje 2, kolonne enhed: »ugre« er ikke en kendt kode. Mente du »uger«? Skriv en af: dage, uger, maaneder.',
        'frister.csv, linje 3, kolonne ansoegning: Feltet er tomt. Skriv en tekst på højst 200 tegn.',
        'frister.csv, linje 3, kolonne frist: »0« kan ikke bruges her. Skriv et helt tal fra 1 til 1000.',
      ],
    ],
    [
      [
        header,
        'Kontanthjælp;2024-01-01;4;uger;',
        'Fleksjob;2024-01-01;4;uger;',
        'Kontanthjælp;01.01.2024;3;uger;',
        'Kontanthjælp;2024-01-02;3;;',
      ],
      [
        'frister.csv, linje 4, kolonne fra: »Kontanthjælp« har allerede en frist fra 01.01.2024 i linje 2. Slet den ene, eller ret datoen.',
        'frister.csv, linje 5, kolonne enhed: Feltet er tomt. Skriv en af koderne dage, uger, maaneder.',
      ],
    ],
  ])('says what is wrong with %j, where, and what to do', (lines, problems) => {
    expect(problemsIn(...lines)).toEqual(problems);
  });
});

test('the example in docs/examples is read, and a rule answers by it', () => {
  const path = new URL('../../../../docs/examples/sagsbehandlingsfrister.csv', import.meta.url);
  const reading = readDeadlineTable('sagsbehandlingsfrister.csv', readFileSync(path, 'utf8'));
  if (reading.outcome === 'problems') throw new Error(reading.problems.map(problemLine).join('\n'));
  const { deadlines } = reading;
  const due = (application: string, receivedOn: string) =>
    valueOf(
      ownDeadline.decide({ application, receivedOn: day(receivedOn), deadlines }, day(receivedOn)),
    );
  expect(due('Kontanthjælp', '2025-06-30')).toBe(day('2025-07-28'));
  expect(due('Kontanthjælp', '2025-07-01')).toBe(day('2025-07-15'));
  expect(due('Sygedagpenge', '2025-07-01')).toBe(null);
});
