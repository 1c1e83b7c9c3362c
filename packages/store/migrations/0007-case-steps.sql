-- What a step of a case leaves behind: the decision with its reasons, a line of the journal, letters; and more facts.

-- Makes a table a follower of the citizen: it has the access of the person, and nobody deletes from it. To be called
-- for every new table with a person. `changeable`: the columns that may be updated besides the access.
create procedure follow_person(follower text, variadic changeable text[] default '{}') language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table(follower, 'municipality', colocate_with => 'person');
  end if;
  execute format(
    'alter table %I add constraint %I foreign key (municipality, person, unit, protected)
       references person (municipality, id, unit, protected) deferrable initially deferred',
    follower, follower || '_follows_person');
  execute format('alter table %I enable row level security', follower);
  execute format('alter table %I force row level security', follower);
  execute format('create policy seen on %I for select
    using (municipality = app_municipality() and app_sees(unit, protected))', follower);
  execute format('create policy added on %I for insert
    with check (municipality = app_municipality() and app_sees(unit, protected))', follower);
  execute format('create policy changed on %I for update
    using (municipality = app_municipality() and app_sees(unit, protected))', follower);
  execute format('revoke update, delete, truncate on %I from current_user', follower);
  execute format('grant update (%s) on %I to current_user',
    (select string_agg(format('%I', name), ', ') from unnest(changeable || array['unit', 'protected']) as name), follower);
end
$$;

-- Makes the table of a kind of fact: the columns that all facts share (see 0001) and its own.
create procedure create_fact_table(kind text, own_columns text) language plpgsql as $$
begin
  execute format('create table %I (
    municipality smallint not null,
    id uuid not null,
    fact uuid not null,
    person uuid not null,
    unit uuid not null,
    protected boolean not null,
    external_id text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    %s,
    primary key (municipality, id))', kind, own_columns);
  execute format('create unique index %I on %I (municipality, fact) where superseded_at is null', kind || '_current', kind);
  execute format('create unique index %I on %I (municipality, external_id) where superseded_at is null', kind || '_sender', kind);
  execute format('create index %I on %I (municipality, person)', kind || '_by_person', kind);
  call follow_person(kind, 'superseded_at');
  execute format('alter table %I add foreign key (municipality, recorded_by) references employee (municipality, id)', kind);
end
$$;

-- Counts the decisions of a case: a form that was opened on an older count is stale.
alter table person add column version integer not null default 0;

-- A step of a case as it was decided. The id comes with the form, so that a form sent twice is one decision.
create table decision (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  step text not null check (step <> ''),
  -- The day of the case on which it was decided; what the clock said is in decided_at.
  on_day date not null,
  decided_at timestamptz not null,
  decided_by uuid,
  -- The count of the case after it.
  version integer not null,
  -- What was changed: kind, fact, action; and the rules that were asked, each with its whole reason.
  facts jsonb not null,
  explanations jsonb not null,
  -- The decision that this one takes back.
  undoes uuid,
  primary key (municipality, id),
  unique (municipality, person, version),
  unique (municipality, undoes)
);
call follow_person('decision');
alter table decision add foreign key (municipality, decided_by) references employee (municipality, id);
alter table decision add foreign key (municipality, undoes) references decision (municipality, id);

-- The journal (journalen): nothing in it is changed; a correction is a line of its own that names the one it corrects.
create table journal_note (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  decision uuid not null,
  day date not null,
  heading text not null check (heading <> ''),
  content text not null,
  corrects uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (municipality, id)
);
create index journal_note_by_person on journal_note (municipality, person, recorded_at);
call follow_person('journal_note');
alter table journal_note add foreign key (municipality, decision) references decision (municipality, id);
alter table journal_note add foreign key (municipality, corrects) references journal_note (municipality, id);
alter table journal_note add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A letter as it was written; its PDF is made from the content whenever it is asked for.
create table letter (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  decision uuid not null,
  kind text not null check (kind <> ''),
  -- Version of the municipality's own template; 0: the one that comes with the program.
  template_version integer not null check (template_version >= 0),
  channel text not null check (channel in ('digital-post', 'print')),
  content jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (municipality, id)
);
create index letter_by_person on letter (municipality, person, created_at);
call follow_person('letter');
alter table letter add foreign key (municipality, decision) references decision (municipality, id);
alter table letter add foreign key (municipality, created_by) references employee (municipality, id);

-- How far a letter has come; the newest line says where it is.
create table letter_delivery (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  letter uuid not null,
  at timestamptz not null,
  state text not null check (state in ('i-koe', 'afsendt', 'leveret', 'afvist', 'udskrevet', 'tilbagekaldt')),
  note text,
  primary key (municipality, id)
);
create index letter_delivery_by_letter on letter_delivery (municipality, letter, at);
create index letter_delivery_by_person on letter_delivery (municipality, person);
call follow_person('letter_delivery');
alter table letter_delivery add foreign key (municipality, letter) references letter (municipality, id);

-- Which decision a change and a message come from; null for an import.
alter table history add column decision uuid;
alter table outbox_message add column decision uuid;
create index outbox_message_by_decision on outbox_message (municipality, decision);

-- Time and place of an interview. An employee holds one at a time.
call create_fact_table('booking', $$
  interview uuid not null,
  day date not null,
  starts_at smallint not null check (starts_at between 0 and 1439),
  minutes smallint not null check (minutes between 1 and 600),
  employee uuid not null,
  place text,
  constraint booking_overlap exclude using gist (municipality with =, employee with =,
    int4range((day - date '2000-01-01') * 1440 + starts_at, (day - date '2000-01-01') * 1440 + starts_at + minutes) with &&)
    where (superseded_at is null)$$);
create index booking_by_employee on booking (municipality, employee, day) where superseded_at is null;
create index booking_by_interview on booking (municipality, interview) where superseded_at is null;
alter table booking add foreign key (municipality, employee) references employee (municipality, id);

-- A line of the citizen's plan: a goal, or what was agreed.
call create_fact_table('plan_line', $$
  day date not null,
  kind text not null check (kind in ('maal', 'delmaal', 'aftale', 'krav')),
  content text not null check (content <> ''),
  party text not null check (party in ('borger', 'kommune', 'anden')),
  due date,
  state text not null check (state in ('aaben', 'gjort', 'droppet')),
  origin uuid$$);

-- Where the citizen can be reached. One at a time.
call create_fact_table('contact_details', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  street text not null,
  postcode text not null,
  town text not null,
  phone text,
  email text,
  exempt_from_digital_post boolean not null,
  constraint contact_details_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)$$);
