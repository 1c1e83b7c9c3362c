-- Companies and their workplaces, and what is agreed about an offer.

-- A company (virksomhed), by its CVR number.
create table company (
  municipality smallint not null,
  cvr text not null check (cvr ~ '^[0-9]{8}$'),
  name text not null check (name <> ''),
  sector text not null check (sector in ('offentlig', 'privat')),
  -- Ordinary employees in full-time persons: the last month, and the average of the last year.
  last_month numeric(9, 2) check (last_month >= 0),
  year_average numeric(9, 2) check (year_average >= 0),
  primary key (municipality, cvr)
);

-- A workplace of a company (produktionsenhed), by its P-number.
create table production_unit (
  municipality smallint not null,
  p_number text not null check (p_number ~ '^[0-9]{10}$'),
  cvr text not null,
  name text not null check (name <> ''),
  street text not null,
  postcode text not null,
  town text not null,
  -- Ordinary employees in full-time persons, the average of the last four months.
  employees numeric(9, 2) check (employees >= 0),
  primary key (municipality, p_number)
);
create index production_unit_by_company on production_unit (municipality, cvr);

do $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('company', 'municipality', colocate_with => 'person');
    perform create_distributed_table('production_unit', 'municipality', colocate_with => 'person');
  end if;
end
$$;

alter table production_unit add foreign key (municipality, cvr) references company (municipality, cvr);

do $$
declare
  of_the_municipality text;
begin
  foreach of_the_municipality in array array['company', 'production_unit']
  loop
    execute format('alter table %I enable row level security', of_the_municipality);
    execute format('alter table %I force row level security', of_the_municipality);
    execute format('create policy seen on %I for select using (municipality = app_municipality())', of_the_municipality);
    execute format('create policy added on %I for insert with check (municipality = app_municipality())', of_the_municipality);
    execute format('create policy changed on %I for update using (municipality = app_municipality())', of_the_municipality);
    execute format('revoke delete, truncate on %I from current_user', of_the_municipality);
  end loop;
end
$$;

-- What was agreed about an offer. The P-number is kept as it was entered, also when the workplace is not in the
-- register any more.
call create_fact_table('offer_terms', $$
  day date not null,
  activity uuid not null,
  provider text not null check (provider <> ''),
  p_number text check (p_number ~ '^[0-9]{10}$'),
  purpose text check (purpose in (
    'afklare-jobmaal', 'afklare-uddannelsesmaal', 'faglige-kompetencer', 'sociale-kompetencer',
    'sproglige-kompetencer', 'vej-til-ansaettelse')),
  aim text not null,
  contact text,
  employees numeric(9, 2) check (employees >= 0),
  employer_signed boolean not null,
  employees_signed text check (employees_signed in ('tillidsrepraesentant', 'anden-inddraget', 'anden')),
  signed_on date$$);
create index offer_terms_by_activity on offer_terms (municipality, activity) where superseded_at is null;
create index offer_terms_by_workplace on offer_terms (municipality, p_number) where superseded_at is null;

-- How an offer ended. An offer ends once.
call create_fact_table('offer_end', $$
  day date not null,
  activity uuid not null,
  reason text not null check (reason in (
    'gennemfoert', 'job', 'uddannelse', 'sygdom', 'arbejdsplads', 'borger', 'kommune')),
  evaluation text not null$$);
create unique index offer_end_by_activity on offer_end (municipality, activity) where superseded_at is null;
