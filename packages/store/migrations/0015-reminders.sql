-- Something an employee wants to be reminded of about a citizen (påmindelse). No duty: those are derived from the law.
create table reminder (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  employee uuid not null,
  due date not null,
  content text not null check (content <> ''),
  created_at timestamptz not null,
  created_by uuid,
  done_at timestamptz,
  primary key (municipality, id)
);
create index reminder_by_employee on reminder (municipality, employee, due) where done_at is null;
create index reminder_by_person on reminder (municipality, person) where done_at is null;
call follow_person('reminder', 'done_at', 'employee');
alter table reminder add foreign key (municipality, employee) references employee (municipality, id);
alter table reminder add foreign key (municipality, created_by) references employee (municipality, id);
