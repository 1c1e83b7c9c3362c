-- What ceilings and financing are computed from: numbers that no register of the municipality holds. No citizens stand here.

-- A value of a ceiling (driftsloft, mentorramme) that the municipality has been told, for whole calendar years.
create table ceiling_value (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  ceiling uuid not null,
  kind text not null check (kind in (
    'driftsloft', 'driftsloft-statens-andel', 'mentorramme', 'mentorramme-statens-andel',
    'genberegnet-driftsloft', 'genberegnet-tab')),
  -- Empty for kinds that have one value.
  benefit_group text not null check (benefit_group in
    ('', 'kontanthjaelp', 'dagpenge', 'revalideringsydelse', 'ledighedsydelse', 'sygedagpenge')),
  check ((kind = 'driftsloft') = (benefit_group <> '')),
  -- Percent for a share, else øre.
  value numeric not null check (value >= 0),
  check (kind not like '%-statens-andel' or value <= 100),
  valid_from date not null check (extract(month from valid_from) = 1 and extract(day from valid_from) = 1),
  valid_to date not null check (
    valid_to > valid_from and extract(month from valid_to) = 1 and extract(day from valid_to) = 1),
  source text not null check (source <> ''),
  primary key (municipality, id),
  constraint ceiling_value_overlap exclude using gist
    (municipality with =, kind with =, benefit_group with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null)
);
create unique index ceiling_value_current on ceiling_value (municipality, ceiling) where superseded_at is null;
call keep_for_municipality('ceiling_value', 'superseded_at');
alter table ceiling_value add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A number of a year: an expense, a refund, the country's grant, full-year persons.
create table finance_input (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  input uuid not null,
  -- What it is, and the group or area it is of; the fields are those of packages/economy.
  field text not null check (field <> ''),
  key text not null,
  year smallint not null check (year between 2000 and 2100),
  -- In the field's unit; amounts in øre.
  value numeric not null,
  source text not null check (source <> ''),
  primary key (municipality, id)
);
create unique index finance_input_current on finance_input (municipality, input) where superseded_at is null;
create unique index finance_input_once on finance_input (municipality, field, key, year) where superseded_at is null;
call keep_for_municipality('finance_input', 'superseded_at');
alter table finance_input add foreign key (municipality, recorded_by) references employee (municipality, id);
