import { kroner, type Money } from '@rettidig/engine';
import type { AmountTable } from '../amounts/identity.ts';

/** The eight tables of the cash benefit reform's account of January 2014, in 1.000 kr. for 2014-2017, as printed. */
const printed = `
ydelsesdel/Kontanthjælp og uddannelseshjælp: -5003 -6267 -6267 -6267
ydelsesdel/Boligstøtte: 148 190 190 190
ydelsesdel/Daginstitutionsbetaling: 233 286 286 286
ydelsesdel/Særlig støtte: -37 -61 -61 -61
ydelsesdel/Vejledning og opkvalificering: 0 -158 -158 -158
ydelsesdel/Løntilskud kontanthjælp: 0 -36 -36 -36
ydelsesdel/Administration: 54 45 45 45
ydelsesdel/Samtaler: 59 59 59 59
ydelsesdel/Lægeerklæringer: 30 30 30 30
ydelsesdel/I alt: -4517 -5912 -5912 -5912
ydelsesdel/Ifølge staten: -7516 -10748 -10748 -10748
ydelsesdel/Forskel: 2999 4836 4836 4836
indsatsdel/Uddannelseshjælp: 36 -484 -484 -484
indsatsdel/Samtaler: 508 536 536 536
indsatsdel/Vejledning og opkvalificering: 70 -507 -824 -1000
indsatsdel/Løntilskud kontanthjælp: -1550 -1690 -1660 -1632
indsatsdel/Udførelse af test (administration): 17 -12 -12 -12
indsatsdel/Administration: 45 45 45 45
indsatsdel/Kontanthjælp: -11 27 27 27
indsatsdel/Mentorordning: 726 393 393 393
indsatsdel/Dagpenge: 402 512 512 511
indsatsdel/Løntilskud dagpenge: -391 -508 -508 -508
indsatsdel/I alt: -150 -1688 -1975 -2123
indsatsdel/Ifølge staten: 432 -1626 -1895 -2044
indsatsdel/Forskel: -582 -61 -79 -79
hovedresultat/I alt: -4667 -7600 -7887 -8035
hovedresultat/Ifølge staten: -7084 -12374 -12643 -12792
hovedresultat/Forskel: 2417 4774 4756 4756
budgetudfordring/Kontanthjælpsreformen: 2417 4774 4756 4756
budgetudfordring/Ramme mentorordninger: 1761 1428 1428 1428
budgetudfordring/Driftsloft aktiveringsudgifter: 2001 2075 2486 2583
budgetudfordring/Hensat budgetgarantibeløb: -891 -1931 -2560 -2942
budgetudfordring/Samlet budgetudfordring: 5288 6347 6110 5826
mentor/Budget mentor: 4676 4913 5558 5779
mentor/heraf til ressourceforløb: 1510 1748 2392 2613
mentor/øvrige målgrupper: 3166 3166 3166 3166
mentor/Udmeldt ramme for 2014: 2131 2131 2131 2131
mentor/Tab som følge af stigende udgifter: 726 393 393 393
mentor/Samlet budgetudfordring: 1761 1428 1428 1428
modgaaende_initiativ/Lønudgift jobformidlere: 500 1000 1000 500
modgaaende_initiativ/Merindtægt statsrefusion: -517 -1033 -1033 -517
modgaaende_initiativ/Driftsudgifter til aktivering: -635 -1269 -1269 -635
modgaaende_initiativ/Samlet besparelse: -651 -1302 -1302 -651
netto/Samlet budgetudfordring: 5288 6347 6110 5826
netto/Modgående initiativer: -651 -1302 -1302 -651
netto/Samlet budgetudfordring, netto: 4637 5045 4808 5175
driftsloft/Samlet budgetudfordring i 1.000 kr.: 2001 2075 2486 2583
`;

const unit = kroner(1000);

/** The tables as one, with the rows as `table/row`. */
export const reformTables2014: AmountTable = {
  years: [2014, 2015, 2016, 2017],
  unit,
  rows: new Map(
    printed
      .trim()
      .split('\n')
      .map((line) => {
        const place = line.lastIndexOf(': ');
        const numbers = line
          .slice(place + 2)
          .split(' ')
          .map(Number);
        return [line.slice(0, place), numbers.map((number) => (number * unit) as Money)];
      }),
  ),
};
