-- Beyond one machine: hands the tables to Citus when the database has it. Does nothing on plain PostgreSQL.
do $$
declare
  tenant_table text;
begin
  if not exists (select from pg_extension where extname = 'citus') then
    return;
  end if;
  perform create_reference_table('municipality');
  perform create_distributed_table('person', 'municipality');
  foreach tenant_table in array array[
    'unit', 'employee', 'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category',
    'interview', 'activity', 'absence', 'exemption', 'skill_test', 'cv_entry',
    'read_log', 'history', 'outbox_message', 'session', 'saved_view']
  loop
    perform create_distributed_table(tenant_table, 'municipality', colocate_with => 'person');
  end loop;
end
$$;
