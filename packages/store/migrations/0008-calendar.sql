-- When employees can hold interviews, where, and how many places of each offer a unit has. Nothing here is about a
-- citizen. Rows are not changed: a new one takes over, and the old one is closed.

-- Makes a table one of the municipality's own: all its employees see it. `changeable`: the columns that may be updated.
create procedure keep_for_municipality(kept text, variadic changeable text[]) language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table(kept, 'municipality', colocate_with => 'person');
  end if;
  execute format('alter table %I enable row level security', kept);
  execute format('alter table %I force row level security', kept);
  execute format('create policy seen on %I for select using (municipality = app_municipality())', kept);
  execute format('create policy added on %I for insert with check (municipality = app_municipality())', kept);
  execute format('create policy changed on %I for update using (municipality = app_municipality())', kept);
  execute format('revoke update, delete, truncate on %I from current_user', kept);
  execute format('grant update (%s) on %I to current_user',
    (select string_agg(format('%I', name), ', ') from unnest(changeable) as name), kept);
end
$$;

-- Working hours from a day on; without an employee: those of everybody who has no own.
create table working_week (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  employee uuid,
  valid_from date not null,
  -- Seven entries, Monday first: null, or startsAt, endsAt and pause (null, or the same two), minutes after midnight.
  days jsonb not null check (jsonb_array_length(days) = 7),
  most_interviews smallint not null check (most_interviews between 0 and 40),
  primary key (municipality, id)
);
create unique index working_week_current on working_week (municipality, employee, valid_from)
  nulls not distinct where superseded_at is null;
call keep_for_municipality('working_week', 'superseded_at');
alter table working_week add foreign key (municipality, employee) references employee (municipality, id);
alter table working_week add foreign key (municipality, recorded_by) references employee (municipality, id);

-- An employee is away: whole days, or the same hours on each day.
create table employee_absence (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  employee uuid not null,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  starts_at smallint check (starts_at between 0 and 1439),
  ends_at smallint check (ends_at <= 1440),
  kind text not null check (kind in ('ferie', 'kursus', 'moede', 'andet')),
  primary key (municipality, id),
  check (num_nulls(starts_at, ends_at) in (0, 2)),
  check (ends_at > starts_at)
);
create index employee_absence_by_employee on employee_absence (municipality, employee, valid_from)
  where superseded_at is null;
call keep_for_municipality('employee_absence', 'superseded_at');
alter table employee_absence add foreign key (municipality, employee) references employee (municipality, id);
alter table employee_absence add foreign key (municipality, recorded_by) references employee (municipality, id);

-- Where interviews in person are held; without a unit: every unit's.
create table room (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  unit uuid,
  name text not null check (name <> ''),
  primary key (municipality, id)
);
create unique index room_current on room (municipality, unit, name) nulls not distinct where superseded_at is null;
call keep_for_municipality('room', 'superseded_at');
alter table room add foreign key (municipality, unit) references unit (municipality, id);
alter table room add foreign key (municipality, recorded_by) references employee (municipality, id);

-- Minutes that the municipality gives an interview of a kind.
create table interview_length (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  kind text not null check (kind in ('jobsamtale', 'visitationssamtale', 'opfoelgningssamtale', 'barselssamtale')),
  minutes smallint not null check (minutes between 5 and 480),
  primary key (municipality, id)
);
create unique index interview_length_current on interview_length (municipality, kind) where superseded_at is null;
call keep_for_municipality('interview_length', 'superseded_at');
alter table interview_length add foreign key (municipality, recorded_by) references employee (municipality, id);

-- Places that a unit has for new citizens in a kind of offer each week, from a Monday on.
create table offer_seats (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  unit uuid not null,
  kind text not null check (kind in (
    'nytteindsats', 'virksomhedspraktik', 'loentilskud', 'vejledning-og-opkvalificering', 'ordinaer-uddannelse',
    'laese-skrive-regne-kursus', 'mentor')),
  valid_from date not null check (extract(isodow from valid_from) = 1),
  seats smallint not null check (seats between 0 and 9999),
  primary key (municipality, id)
);
create unique index offer_seats_current on offer_seats (municipality, unit, kind, valid_from) where superseded_at is null;
call keep_for_municipality('offer_seats', 'superseded_at');
alter table offer_seats add foreign key (municipality, unit) references unit (municipality, id);
alter table offer_seats add foreign key (municipality, recorded_by) references employee (municipality, id);

-- The secret address at which a calendar program fetches an employee's calendar; of the secret only the SHA-256.
create table calendar_feed (
  municipality smallint not null,
  token_hash bytea not null check (length(token_hash) = 32),
  employee uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz check (ended_at >= created_at),
  primary key (municipality, token_hash)
);
create unique index calendar_feed_current on calendar_feed (municipality, employee) where ended_at is null;
call keep_for_municipality('calendar_feed', 'ended_at');
alter table calendar_feed add foreign key (municipality, employee) references employee (municipality, id);
