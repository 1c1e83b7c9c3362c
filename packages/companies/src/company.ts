import type { Sector } from '@rettidig/law';

/** A company (virksomhed): one CVR number, whatever the number of its workplaces. */
export interface Company {
  /** Eight digits. */
  readonly cvr: string;
  readonly name: string;
  readonly sector: Sector;
  /** Ordinary employees in the last month, in full-time persons; null when nobody has said. */
  readonly lastMonth: number | null;
  /** The average of the last twelve months, counted in the same way; null when nobody has said. */
  readonly yearAverage: number | null;
}

/** A workplace of a company (produktionsenhed), with a P-number of its own. */
export interface ProductionUnit {
  /** Ten digits. */
  readonly pNumber: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** Ordinary employees in full-time persons, the average of the last four months; null when nobody has said. */
  readonly employees: number | null;
  readonly company: Company;
}
