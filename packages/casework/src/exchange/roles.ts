import { codeList, type CodeOf } from '@rettidig/law';

/** What an employee may be, as the import knows it. */
export const employeeRoles = codeList('rolle', [
  ['sagsbehandler', 'Sagsbehandler', 'Caseworker'],
  ['teamleder', 'Teamleder', 'Team leader'],
  ['oekonom', 'Økonom', 'Economist'],
  ['udvalgssekretaer', 'Udvalgssekretær', 'Committee secretary'],
  ['politiker', 'Politiker', 'Politician'],
  ['administrator', 'Administrator', 'Administrator'],
]);
export type EmployeeRole = CodeOf<typeof employeeRoles>;
