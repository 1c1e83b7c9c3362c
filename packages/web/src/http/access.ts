import type { Role } from '@rettidig/store';

/**
 * What an employee may use, as every route declares it. `bruger` is for everybody who signs in; `medarbejder` for those who
 * work with the effort; `sagsarbejde` changes cases or works with them one by one; `ledelse` leads the effort or its money;
 * `sagsledelse` leads those who work with cases. `udvalg` reads what the committees get; `udvalgsarbejde` writes matters for
 * them; `sekretariat` leads their meetings and publishes.
 */
export type EmployeeAccess =
  | 'bruger'
  | 'medarbejder'
  | 'sagsarbejde'
  | 'ledelse'
  | 'sagsledelse'
  | 'udvalg'
  | 'udvalgsarbejde'
  | 'sekretariat';

const rolesWith: Readonly<Record<EmployeeAccess, readonly Role[]>> = {
  bruger: [
    'sagsbehandler',
    'teamleder',
    'oekonom',
    'udvalgssekretaer',
    'politiker',
    'administrator',
  ],
  medarbejder: ['sagsbehandler', 'teamleder', 'oekonom', 'administrator'],
  sagsarbejde: ['sagsbehandler', 'teamleder', 'administrator'],
  ledelse: ['teamleder', 'oekonom', 'administrator'],
  sagsledelse: ['teamleder', 'administrator'],
  udvalg: ['teamleder', 'oekonom', 'udvalgssekretaer', 'politiker', 'administrator'],
  udvalgsarbejde: ['teamleder', 'oekonom', 'udvalgssekretaer', 'administrator'],
  sekretariat: ['udvalgssekretaer', 'administrator'],
};

/** Whether an employee with the role may use what asks for the access. */
export const mayUse = (role: Role, access: EmployeeAccess): boolean =>
  rolesWith[access].includes(role);

/** Whether an employee leads the effort or its money. */
export const leads = ({ role }: { readonly role: Role }): boolean => mayUse(role, 'ledelse');

/** Whether an employee leads those who work with cases. */
export const leadsCasework = ({ role }: { readonly role: Role }): boolean =>
  mayUse(role, 'sagsledelse');

/** Whether an employee works with cases. */
export const worksWithCases = ({ role }: { readonly role: Role }): boolean =>
  mayUse(role, 'sagsarbejde');

/** The page an employee starts on. */
export function firstPage({ role }: { readonly role: Role }): string {
  switch (role) {
    case 'sagsbehandler':
      return '/min-dag';
    case 'oekonom':
      return '/oekonomi';
    case 'udvalgssekretaer':
    case 'politiker':
      return '/udvalg';
    case 'teamleder':
    case 'administrator':
      return '/belastning';
  }
}
