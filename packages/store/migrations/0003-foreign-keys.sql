-- Foreign keys, after the tables are distributed.

alter table unit add foreign key (municipality) references municipality (municipality);
alter table employee add foreign key (municipality, unit) references unit (municipality, id);
alter table person add foreign key (municipality, unit) references unit (municipality, id);
alter table assignment add foreign key (municipality, employee) references employee (municipality, id);
alter table history add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table read_log add foreign key (municipality, reader) references employee (municipality, id);
alter table session add foreign key (municipality, employee) references employee (municipality, id);
alter table saved_view add foreign key (municipality, employee) references employee (municipality, id);

-- The key to the person holds its unit and protection as well: a row that follows a person always has the access of
-- that person. It is checked at commit, so that a person can move to another unit together with all its rows.
do $$
declare
  follower text;
begin
  foreach follower in array array[
    'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category', 'interview', 'activity',
    'absence', 'exemption', 'skill_test', 'cv_entry', 'history', 'outbox_message']
  loop
    execute format(
      'alter table %I add constraint %I foreign key (municipality, person, unit, protected)
         references person (municipality, id, unit, protected) deferrable initially deferred',
      follower, follower || '_follows_person');
  end loop;
end
$$;

do $$
declare
  fact_table text;
begin
  foreach fact_table in array array[
    'person_record', 'assignment', 'contact_course', 'benefit_spell', 'person_category', 'interview', 'activity',
    'absence', 'exemption', 'skill_test', 'cv_entry']
  loop
    execute format(
      'alter table %I add foreign key (municipality, recorded_by) references employee (municipality, id)',
      fact_table);
  end loop;
end
$$;
