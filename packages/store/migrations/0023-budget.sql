-- Budget and accounts: what was granted, what was spent, and on which posts. No citizens stand here.

-- A post of the budget. The post itself is the same in all its versions.
create table budget_post (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  post uuid not null,
  name text not null check (name <> ''),
  -- Null: nobody has said.
  appropriation text check (appropriation in
    ('serviceramme', 'overfoersel', 'aktivering', 'central-refusion', 'tilskud', 'andet')),
  area text check (area <> ''),
  -- Account numbers, and benefits, each a list of texts.
  accounts jsonb not null,
  benefits jsonb not null,
  quantity text not null check (quantity in ('helaarspersoner', 'egen-optaelling', 'ingen')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (municipality, id)
);
create unique index budget_post_current on budget_post (municipality, post) where superseded_at is null;
create unique index budget_post_name on budget_post (municipality, lower(name)) where superseded_at is null;
call keep_for_municipality('budget_post', 'superseded_at');
alter table budget_post add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A decision about the budget: what it gives, or moves, on which posts in which years.
create table budget_entry (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  entry uuid not null,
  kind text not null check (kind in ('oprindeligt', 'tillaegsbevilling', 'omplacering')),
  decided_on date not null,
  source text not null check (source <> ''),
  note text not null,
  -- [[year, post, øre, quantity or null], …]
  lines jsonb not null check (jsonb_array_length(lines) > 0),
  primary key (municipality, id)
);
create unique index budget_entry_current on budget_entry (municipality, entry) where superseded_at is null;
call keep_for_municipality('budget_entry', 'superseded_at');
alter table budget_entry add foreign key (municipality, recorded_by) references employee (municipality, id);

-- How the budget of a post lies over the months of a year.
create table budget_profile (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  profile uuid not null,
  post uuid not null,
  year smallint not null check (year between 2000 and 2100),
  kind text not null check (kind in ('jaevn', 'som-sidste-aar', 'indtastet')),
  -- Twelve weights when they are entered; null otherwise.
  weights jsonb check (jsonb_array_length(weights) = 12),
  check ((kind = 'indtastet') = (weights is not null)),
  primary key (municipality, id)
);
create unique index budget_profile_current on budget_profile (municipality, profile) where superseded_at is null;
create unique index budget_profile_of_post on budget_profile (municipality, post, year) where superseded_at is null;
call keep_for_municipality('budget_profile', 'superseded_at');
alter table budget_profile add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What the municipality counts itself: the average of a month.
create table budget_count (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  count uuid not null,
  post uuid not null,
  month date not null check (extract(day from month) = 1),
  value numeric not null check (value >= 0),
  source text not null check (source <> ''),
  primary key (municipality, id)
);
create unique index budget_count_current on budget_count (municipality, count) where superseded_at is null;
create unique index budget_count_of_month on budget_count (municipality, post, month) where superseded_at is null;
call keep_for_municipality('budget_count', 'superseded_at');
alter table budget_count add foreign key (municipality, recorded_by) references employee (municipality, id);

-- The municipality's own words about a post in a year.
create table budget_remark (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  remark uuid not null,
  post uuid not null,
  year smallint not null check (year between 2000 and 2100),
  content text not null,
  primary key (municipality, id)
);
create unique index budget_remark_current on budget_remark (municipality, remark) where superseded_at is null;
create unique index budget_remark_of_post on budget_remark (municipality, post, year) where superseded_at is null;
call keep_for_municipality('budget_remark', 'superseded_at');
alter table budget_remark add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What the municipality has chosen once: when a deviation is flagged, what the columns of its accounts are called.
create table budget_setting (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  setting uuid not null,
  name text not null check (name in ('graense', 'kolonner')),
  content jsonb not null,
  primary key (municipality, id)
);
create unique index budget_setting_current on budget_setting (municipality, setting) where superseded_at is null;
create unique index budget_setting_name on budget_setting (municipality, name) where superseded_at is null;
call keep_for_municipality('budget_setting', 'superseded_at');
alter table budget_setting add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A month of the accounts as a file held it. A later file of the month takes over; nothing is overwritten.
create table account_month (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  month date not null check (extract(day from month) = 1),
  -- The file that held it: its own id, its name and its SHA-256.
  file uuid not null,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- [[account, øre, rows, name or null], …]: sums by account; texts of single rows are not kept.
  accounts jsonb not null,
  -- What the file says of its own sum, less its rows, in øre; null: it says nothing.
  difference bigint,
  primary key (municipality, id)
);
create unique index account_month_current on account_month (municipality, month) where superseded_at is null;
create index account_month_by_file on account_month (municipality, sha256);
call keep_for_municipality('account_month', 'superseded_at');
alter table account_month add foreign key (municipality, recorded_by) references employee (municipality, id);
