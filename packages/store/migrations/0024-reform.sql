-- What a reform costs and what a business case gives: accounts as their files (docs/economy-files.md), all their versions.
-- No citizens stand here; a replay keeps counts and sums.

-- An account. The account itself is the same in all its versions.
create table economy_account (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  account uuid not null,
  kind text not null check (kind in ('reform', 'businesscase')),
  title text not null check (title <> ''),
  -- The lines of the file, as they are read and as they are sent on.
  content text not null check (content <> ''),
  primary key (municipality, id)
);
create unique index economy_account_current on economy_account (municipality, account) where superseded_at is null;
create unique index economy_account_title
  on economy_account (municipality, kind, lower(title)) where superseded_at is null;
create index economy_account_versions on economy_account (municipality, account, recorded_at);
call keep_for_municipality('economy_account', 'superseded_at');
alter table economy_account add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What was counted of a business case in a month.
create table business_case_month (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  counting uuid not null,
  account uuid not null,
  -- The first of the month.
  month date not null check (extract(day from month) = 1),
  -- Full-year persons in company-directed offers, and full-year offers fewer than before.
  persons numeric not null check (persons >= 0),
  fewer_under_30 numeric not null,
  fewer_over_30 numeric not null,
  source text not null check (source <> ''),
  primary key (municipality, id)
);
create unique index business_case_month_current
  on business_case_month (municipality, counting) where superseded_at is null;
create unique index business_case_month_once
  on business_case_month (municipality, account, month) where superseded_at is null;
call keep_for_municipality('business_case_month', 'superseded_at');
alter table business_case_month add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A replay of the municipality's own caseload under two laws, for a row of a reform's account. It is never changed.
create table reform_replay (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  replay uuid not null,
  account uuid not null,
  -- What was asked: the two laws, the draft, the row and its months, and prices.
  question jsonb not null,
  -- What came out: citizens, sums, and what is lacking.
  answer jsonb not null,
  primary key (municipality, id)
);
create unique index reform_replay_current on reform_replay (municipality, replay) where superseded_at is null;
create index reform_replay_by_account on reform_replay (municipality, account) where superseded_at is null;
call keep_for_municipality('reform_replay', 'superseded_at');
alter table reform_replay add foreign key (municipality, recorded_by) references employee (municipality, id);
