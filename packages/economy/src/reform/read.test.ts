import { kroner } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { faultsOf, valueOf } from '../testing/value-of.ts';
import { readReform } from './read.ts';

const head = 'del;række;kilde;grundlag;enhed;2014;2015';
const row = 'ydelsesdel;a;oplyst;;1.000 kr.;1;2';

describe('a file of a reform', () => {
  test.each([
    ['1.000 kr.', '-5.003', kroner(-5_003_000)],
    ['1.000 kr.', '−0,5', kroner(-500)],
    ['kr.', '10.500,25', kroner(10_500.25)],
    ['mio. kr.', '445,5', kroner(445_500_000)],
  ])('gives %s %s as whole øre', (unit, text, amount) => {
    const read = valueOf(readReform(`${head}\nhensat;a;oplyst;;${unit};${text};0`));
    expect(read.rows[0]?.figures).toEqual([amount, 0]);
  });

  test('may begin with a byte order mark, have empty lines and its own title', () => {
    const read = valueOf(
      readReform(`\uFEFF${head}\r\n\r\n;;;;;;\r\ntitel;Ny lov;;;;;\r\n${row}\r\n`),
    );
    expect(read).toMatchObject({ title: 'Ny lov', municipality: null, years: [2014, 2015] });
    expect(read.rows).toHaveLength(1);
  });

  test.each([
    ['', 'null: Filen er tom.'],
    ['del;række;2014\n', '1: Kolonnen »kilde«, »grundlag«, »enhed« mangler.'],
    [`del;række;kilde;grundlag;enhed\n`, '1: Der er ingen år.'],
    [
      `del;række;kilde;grundlag;enhed;2.014\n`,
      '1: Kolonnen »2.014« er ikke et årstal. Mente du 2014?',
    ],
    [
      'del;række;kilde;grundlag;enhed;2014;2016\nydelsesdel;a;oplyst;;kr.;1;2',
      '1: Årene 2014, 2016 følger ikke efter hinanden. Giv hvert år fra 2014 til 2016 en kolonne',
    ],
    [`${head};2015\n${row};3`, '1: Kolonnen »2015« står der to gange.'],
    [`${head}\n${row}\n${row}`, '3: Rækken »a« i ydelsesdel står også på linje 2.'],
    [`${head}\nydelsedel;a;oplyst;;kr.;1;2`, '2: »ydelsedel« er ingen del.'],
    [`${head}\nydelsesdel;a;gæt;;kr.;1;2`, '2: Kilden »gæt« kendes ikke.'],
    [`${head}\nydelsesdel;a;oplyst;;dkk;1;2`, '2: Enheden »dkk« passer ikke til rækken.'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1;`, '2: a, 2015: Tallet mangler. Skriv 0'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1`, '2: a, 2015: Tallet mangler. Skriv 0'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1;2;3`, '2: Linjen har 8 felter, og der er 7 kolonner.'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1;2.5`, '2: a, 2015: »2.5« har punktum som decimaltegn.'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1;ca. 2`, '2: a, 2015: »ca. 2« er ikke et tal.'],
    [`${head}\nydelsesdel;a;oplyst;;kr.;1;0,001`, '2: a, 2015: Beløbet er ikke et helt antal øre.'],
    [`${head}\nandel;a;oplyst;;pct.;1;101`, '2: a, 2015: 101 pct. er over 100.'],
    [`${head}\nandel;a;oplyst;;pct.;1;-1`, '2: a, 2015: -1 er negativt.'],
    [
      `${head}\nloft-personer;a;oplyst;;kr.;1;1`,
      '2: Enheden »kr.« passer ikke til rækken. Skriv personer.',
    ],
    [`${head}\nhensat;a;bloktilskud;;kr.;1;1`, '2: Kilden bloktilskud kan kun stå ved'],
    [`${head}\nkommune;173;;;;;\n${row}`, '2: »173« er ikke en kommunekode.'],
    [`${head}\nresultat;a;trykt;;kr.;1;2`, '2: »resultat« er ingen sum.'],
    [
      `${head}\nmentor-tab;a;oplyst;;kr.;1;2\nmentor-tab;b;oplyst;;kr.;1;2`,
      '3: Tab som følge af stigende udgifter (mentor-tab) har kun én række.',
    ],
    [`${head}\nydelsesdel;"a;oplyst`, '2: Et citationstegn står forkert.'],
  ])('%j is refused', (text, fault) => {
    expect(faultsOf(readReform(text))).toContainEqual(expect.stringContaining(fault));
  });

  test('tells all its faults at once', () => {
    const lines = ['ydelsesdel;a;oplyst;;kr.;x;2', 'ydelsesdel;b;oplyst;;kr.;1;y', 'titel;T;;;;;'];
    expect(faultsOf(readReform([head, ...lines].join('\n')))).toHaveLength(2);
  });
});
