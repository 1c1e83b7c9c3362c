/** A made-up company. */
interface MadeCompany {
  readonly cvr: string;
  readonly name: string;
  readonly sector: 'offentlig' | 'privat';
  /** Ordinary employees in full-time persons, of the last month and of the last year. */
  readonly lastMonth: number;
  readonly yearAverage: number;
}

/** A made-up workplace of a company. */
export interface MadeWorkplace {
  readonly pNumber: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** Ordinary employees in full-time persons. */
  readonly employees: number;
  readonly company: MadeCompany;
}

/**
 * Seven digits that no CVR number can begin with, whatever the eighth: the check digit would have to be ten
 * (Erhvervsstyrelsen, modulus 11).
 */
const neverIssued = [
  '9900004',
  '9900018',
  '9900021',
  '9900035',
  '9900049',
  '9900052',
  '9900066',
  '9900083',
] as const;

/** Company, sector, how many more or fewer it has now than in the last year, and its workplaces with their employees. */
const companies: readonly (readonly [
  name: string,
  sector: MadeCompany['sector'],
  change: number,
  workplaces: readonly (readonly [name: string, street: string, employees: number])[],
])[] = [
  [
    'Øvelev Kommune',
    'offentlig',
    0,
    [
      ['Plejehjemmet Solgården', 'Solvej 1', 63.5],
      ['Børnehuset Regnbuen', 'Engvej 14', 18.75],
      ['Øvelev Skole', 'Skolegade 2', 71.2],
      ['Materielgården', 'Industrivej 31', 24],
      ['Rådhuskantinen', 'Torvet 1', 6.5],
      ['Øvelev Bibliotek', 'Torvet 5', 12.25],
      ['Svømmehallen', 'Badevej 3', 15],
      ['Park og Vej', 'Industrivej 33', 38.5],
    ],
  ],
  [
    'Region Øvelse',
    'offentlig',
    0,
    [
      ['Øvelev Sundhedshus', 'Lægevej 8', 42.5],
      ['Sygehusvaskeriet', 'Industrivej 12', 28],
    ],
  ],
  [
    'Bagerierne ApS',
    'privat',
    1.5,
    [
      ['Bageriet på Torvet', 'Torvet 3', 11.5],
      ['Bageriet ved Stationen', 'Stationsvej 2', 7.25],
    ],
  ],
  ['Kiosken ved Åen', 'privat', 0, [['Kiosken ved Åen', 'Ågade 12', 2]]],
  [
    'Dagligvarer Nord A/S',
    'privat',
    4,
    [
      ['Supermarkedet Nørrebrogade', 'Nørrebrogade 40', 34.5],
      ['Supermarkedet Centret', 'Centervej 6', 51.75],
      ['Supermarkedet Havnen', 'Havnegade 9', 27],
    ],
  ],
  ['O’Brien & Søn ApS', 'privat', -1, [['Værkstedet O’Brien & Søn', 'Smedevej 7', 5]]],
  ['Grønne Haver I/S', 'privat', 0.5, [['Grønne Haver', 'Gartnervej 22', 8.5]]],
  [
    'Lageret A/S',
    'privat',
    6,
    [
      ['Centrallageret', 'Industrivej 60', 118.4],
      ['Returlageret', 'Industrivej 64', 22.8],
    ],
  ],
  ['Hotel Øresund ApS', 'privat', -3, [['Hotel Øresund', 'Strandvej 101', 46]]],
  ['Kaffe og Kage', 'privat', 0, [['Kaffe og Kage', 'Algade 15', 3.5]]],
  ['Tømrerne Ås & Møller ApS', 'privat', 1, [['Tømrerne Ås & Møller', 'Håndværkervej 4', 14]]],
  ['El-Centret A/S', 'privat', 0, [['El-Centret', 'Håndværkervej 10', 31]]],
  [
    'Rengøringskompagniet A/S',
    'privat',
    2,
    [
      ['Rengøringskompagniet Øst', 'Østergade 77', 57.5],
      ['Rengøringskompagniet Vest', 'Vestergade 12', 49.25],
    ],
  ],
  ['Genbrugen', 'privat', 0, [['Genbrugsbutikken', 'Søndergade 30', 4.25]]],
  ['Autohuset ApS', 'privat', 0, [['Autohuset', 'Ringvej 200', 19.5]]],
  ['Klip & Co', 'privat', 0, [['Klip & Co', 'Algade 22', 4.75]]],
  ['Malerfirmaet Blå', 'privat', 0.5, [['Malerfirmaet Blå', 'Håndværkervej 18', 9]]],
  ['Restaurant Fjorden ApS', 'privat', -2, [['Restaurant Fjorden', 'Havnegade 20', 13.5]]],
  ['Dyreklinikken', 'privat', 0, [['Dyreklinikken', 'Markvej 9', 6]]],
  ['Træ og Form A/S', 'privat', 3, [['Møbelfabrikken', 'Industrivej 5', 88]]],
  ['Kontorhuset ApS', 'privat', 0, [['Kontorhuset', 'Jernbanegade 18', 21.6]]],
  ['Cyklerne ApS', 'privat', 0, [['Cykelværkstedet', 'Algade 40', 3]]],
  ['Pakkeposten A/S', 'privat', 1, [['Pakkecentralen', 'Terminalvej 1', 64]]],
  ['Frisk Fisk ApS', 'privat', 0, [['Fiskehuset', 'Havnegade 3', 5.5]]],
];

/**
 * About forty workplaces of a made-up municipality, always the same: large and small, public and private, in a town
 * that does not exist. The P-numbers are higher than any in use.
 */
export function madeWorkplaces(): readonly MadeWorkplace[] {
  let number = 9_900_000_000;
  return companies.flatMap(([name, sector, change, workplaces], i) => {
    const prefix = neverIssued[i % neverIssued.length] ?? '';
    const all = workplaces.reduce((sum, [, , employees]) => sum + employees, 0);
    const company: MadeCompany = {
      cvr: `${prefix}${Math.floor(i / neverIssued.length)}`,
      name,
      sector,
      lastMonth: hundredths(all + change),
      yearAverage: hundredths(all),
    };
    return workplaces.map(([workplace, street, employees]): MadeWorkplace => {
      number += 1;
      const place = { street, postcode: '9999', town: 'Øvelev' };
      return { pNumber: String(number), name: workplace, ...place, employees, company };
    });
  });
}

const hundredths = (count: number): number => Number(count.toFixed(2));
