import { businessCaseExample2014, reformExample2014 } from '@rettidig/economy';
import { addMonths, type Day, fromCivil, toCivil } from '@rettidig/engine';
import {
  type BusinessCaseMonth,
  type EconomyAccount,
  newId,
  type Recording,
  saveBusinessCaseMonth,
  saveEconomyAccount,
  type Tx,
} from '@rettidig/store';

/** What the accounts of the demo hold besides the papers of 2014. Made up. */
const nextYear = `del;række;kilde;grundlag;enhed;2027;2028;2029;2030
titel;Ny beskæftigelseslov 2027;;;;;;;
kommune;0173;;;;;;;
ydelsesdel;Kontanthjælp;egen-aktivitet;opdigtet: 410 helårspersoner, 1 % kortere forløb;1.000 kr.;-310;-640;-640;-640
indsatsdel;Færre samtaler;egen-aktivitet;opdigtet: 1.900 samtaler om året à 420 kr.;1.000 kr.;-399;-798;-798;-798
indsatsdel;Vejledning og opkvalificering;oplyst;opdigtet: forvaltningens skøn;1.000 kr.;-250;-500;-500;-500
stat-ydelsesdel;Landet, ydelser;bloktilskud;opdigtet: lovforslagets tabel;mio. kr.;-60;-115;-115;-115
stat-indsatsdel;Landet, indsats;bloktilskud;opdigtet: lovforslagets tabel;mio. kr.;-140;-260;-260;-260
andel;Andel af bloktilskuddet;oplyst;opdigtet: andelen i udmeldingen;pct.;0,935;0,935;0,935;0,935
hensat;Hensat i budgettet;oplyst;opdigtet: budgetaftalen;1.000 kr.;-500;-500;-500;-500
`;

const caseFile = (year: number): string => `felt;værdi;enhed;kilde
titel;Virksomhedsteamet;;
lovens-dag;01.01.${year};;opdigtet: beslutningens dato
begynder;01.01.${year};;opdigtet
slutter;31.12.${year + 2};;opdigtet: toårig bevilling med et års forlængelse
loen;1.150.000;kr.;opdigtet: lønbudgettet
jobformidlere;2;personer;opdigtet
lovet-pr-jobformidler;25;personer;opdigtet: mindst 25 hver
personer;44;helårspersoner;opdigtet
ydelse;12.500;kr.;opdigtet: gennemsnit af udbetalingerne
maaneder;12;måneder;et helt år
faerre-under-30;6;helårstilbud;opdigtet
pris-under-30;58.000;kr.;opdigtet: prislisten
faerre-over-30;15;helårstilbud;opdigtet
pris-over-30;71.500;kr.;opdigtet: prislisten
`;

/** A row without the counter-initiative and without the printed sums that it goes into. */
const withoutInitiative = reformExample2014
  .replace(/^titel;[^;]*/m, 'titel;Kontanthjælpsreformen uden modgående initiativ')
  .replaceAll(/^modgaaende;.*\n/gm, '')
  .replace(/^netto;.*\n/m, '');

/** The accounts of the demo: the papers of 2014, a law of next year, and a case that runs this year. */
export function madeAccounts(on: Day): readonly EconomyAccount[] {
  const { year } = toCivil(on);
  const of = (kind: EconomyAccount['kind'], content: string): EconomyAccount => ({
    id: newId(),
    kind,
    title: /^titel;([^;\n]*)/m.exec(content)?.[1] ?? '',
    content,
  });
  return [
    of('reform', reformExample2014),
    of('reform', withoutInitiative),
    of('reform', nextYear),
    of('businesscase', businessCaseExample2014),
    of('businesscase', caseFile(year)),
  ];
}

/** What was counted of a case that began on New Year, in the whole months until a day: slowly more. */
function madeMonths(account: string, on: Day): readonly BusinessCaseMonth[] {
  const { year, month: now } = toCivil(on);
  return Array.from({ length: now - 1 }, (_, place) => ({
    id: newId(),
    account,
    month: addMonths(fromCivil(year, 1, 1), place),
    persons: Math.min(40, 12 + 3 * place),
    fewerUnder30: Math.min(5, place * 0.5),
    fewerOver30: Math.min(13, 2 + place),
    source: 'Opdigtet optælling',
  }));
}

/** Keeps the accounts of the demo, and what was counted of the case that runs. */
export async function saveMadeAccounts(tx: Tx, on: Day, recording: Recording): Promise<void> {
  const accounts = madeAccounts(on);
  for (const account of accounts) await saveEconomyAccount(tx, account, recording);
  const running = accounts.at(-1);
  if (running === undefined) return;
  for (const month of madeMonths(running.id, on)) {
    await saveBusinessCaseMonth(tx, month, recording);
  }
}
