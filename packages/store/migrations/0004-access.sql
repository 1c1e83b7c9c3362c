-- Who sees what, decided by the database for every query (row-level security; see docs/adr/0007).
--
-- The program says who asks with SET LOCAL in each transaction:
--   app.municipality  the municipality's code           app.employee   the employee's id, or empty
--   app.all_units     on: every unit, otherwise         app.units      ids of units, comma between
--   app.protected     on: citizens with protection too
-- Without them a query sees nothing. No policy has a subquery: Citus refuses those, and they cost a look-up per row.

create function app_municipality() returns smallint language sql stable parallel safe
  return nullif(current_setting('app.municipality', true), '')::smallint;

create function app_employee() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.employee', true), '')::uuid;

-- Ids have one length, so a place where the id stands in the list is a place where the list has it. Read so, because
-- making an array of the list for each row costs twice the time.
create function app_sees(unit uuid, protected boolean) returns boolean language sql stable parallel safe
  return (current_setting('app.all_units', true) = 'on' or strpos(current_setting('app.units', true), unit::text) > 0)
    and (not protected or current_setting('app.protected', true) = 'on');

-- Every tenant table, also for the owner of the tables.
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'municipality', 'unit', 'employee', 'person',
    'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category', 'interview', 'activity',
    'absence', 'exemption', 'skill_test', 'cv_entry',
    'read_log', 'history', 'outbox_message', 'session', 'saved_view']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
  end loop;
end
$$;

-- The list of municipalities is public: the sign-in page shows it.
create policy seen on municipality for select using (true);
create policy added on municipality for insert with check (municipality = app_municipality());
create policy changed on municipality for update using (municipality = app_municipality());

do $$
declare
  of_the_municipality text;
begin
  foreach of_the_municipality in array array['unit', 'employee', 'session']
  loop
    execute format('create policy seen on %I for select using (municipality = app_municipality())', of_the_municipality);
    execute format('create policy added on %I for insert with check (municipality = app_municipality())', of_the_municipality);
    execute format('create policy changed on %I for update using (municipality = app_municipality())', of_the_municipality);
  end loop;
end
$$;

-- The citizen and what follows the citizen. No policy lets anyone delete; what may be updated is said below.
do $$
declare
  of_a_person text;
  condition constant text := 'municipality = app_municipality() and app_sees(unit, protected)';
begin
  foreach of_a_person in array array[
    'person', 'outbox_message',
    'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category', 'interview', 'activity',
    'absence', 'exemption', 'skill_test', 'cv_entry']
  loop
    execute format('create policy seen on %I for select using (%s)', of_a_person, condition);
    execute format('create policy added on %I for insert with check (%s)', of_a_person, condition);
    execute format('create policy changed on %I for update using (%s)', of_a_person, condition);
  end loop;
end
$$;

create policy seen on history for select
  using (municipality = app_municipality() and (person is null or app_sees(unit, protected)));
create policy added on history for insert
  with check (municipality = app_municipality() and (person is null or app_sees(unit, protected)));
create policy changed on history for update
  using (municipality = app_municipality() and app_sees(unit, protected));

-- The read log names citizens of every unit: an employee sees the own reads, one who sees every citizen sees all.
create policy seen on read_log for select using (
  municipality = app_municipality()
  and (reader = app_employee()
    or (current_setting('app.all_units', true) = 'on' and current_setting('app.protected', true) = 'on')));
create policy added on read_log for insert
  with check (municipality = app_municipality() and reader is not distinct from app_employee());

create policy own on saved_view using (municipality = app_municipality() and employee = app_employee());

-- Append-only: even the owner of the tables may not delete or rewrite, only close a version and move a citizen.
do $$
declare
  fact_table text;
begin
  foreach fact_table in array array[
    'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category', 'interview', 'activity',
    'absence', 'exemption', 'skill_test', 'cv_entry']
  loop
    execute format('revoke update, delete, truncate on %I from current_user', fact_table);
    execute format('grant update (superseded_at, unit, protected) on %I to current_user', fact_table);
  end loop;
end
$$;
revoke delete, truncate on person from current_user;
revoke update, delete, truncate on read_log from current_user;
revoke update, delete, truncate on history from current_user;
grant update (unit, protected) on history to current_user;
revoke update, delete, truncate on outbox_message from current_user;
grant update (sent_at, unit, protected) on outbox_message to current_user;
