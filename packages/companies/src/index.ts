export type { Company, ProductionUnit } from './company.ts';
export { type CvrStanding, cvrStanding, isPNumber, onlyDigits } from './numbers.ts';
export { fullTimeShare, type Seat, seatsTaken } from './seats.ts';
