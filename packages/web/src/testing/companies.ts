import type { ProductionUnit } from '@rettidig/companies';

const company = (
  cvr: string,
  name: string,
  sector: 'offentlig' | 'privat',
  employees: number | null,
): ProductionUnit['company'] => ({
  cvr,
  name,
  sector,
  lastMonth: employees,
  yearAverage: employees,
});

/**
 * Made-up workplaces; their CVR numbers can never be issued. The kiosk has one seat, the bakery two, nobody has said
 * how many work at the workshop.
 */
export const workplaces: readonly ProductionUnit[] = [
  {
    pNumber: '9900000001',
    name: 'Bageriet på Torvet',
    street: 'Torvet 3',
    postcode: '9999',
    town: 'Øvelev',
    employees: 11.5,
    company: company('99000040', 'Bagerierne ApS', 'privat', 30.25),
  },
  {
    pNumber: '9900000002',
    name: 'Kiosken ved Åen',
    street: 'Ågade 12',
    postcode: '9999',
    town: 'Øvelev',
    employees: 2,
    company: company('99000180', 'Kiosken ved Åen', 'privat', 2),
  },
  {
    pNumber: '9900000003',
    name: 'Plejehjemmet Solgården',
    street: 'Solvej 1',
    postcode: '9999',
    town: 'Øvelev',
    employees: 63.5,
    company: company('99000210', 'Øvelse Kommune', 'offentlig', null),
  },
  {
    pNumber: '9900000004',
    name: 'Værkstedet O’Brien & Søn',
    street: 'Smedevej 7',
    postcode: '9999',
    town: 'Øvelev',
    employees: null,
    company: company('99000350', 'O’Brien & Søn ApS', 'privat', null),
  },
];
