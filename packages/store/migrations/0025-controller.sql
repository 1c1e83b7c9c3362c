-- The economist (økonom): works with the money of the whole municipality and with no cases. The role needs no unit.
alter table employee drop constraint employee_role_check;
alter table employee add constraint employee_role_check
  check (role in ('sagsbehandler', 'teamleder', 'oekonom', 'administrator'));
alter table employee drop constraint employee_check;
alter table employee add constraint employee_unit_check
  check (unit is not null or role in ('oekonom', 'administrator'));
