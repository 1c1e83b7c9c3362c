-- Weekly rows of Ydelsesrefusion, held against our own weeks.

-- A file as it was read. Of each week the newest file counts; one that is taken out counts no longer, and the one before it
-- does again. No CPR number stands here.
create table refund_file (
  municipality smallint not null,
  id uuid not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid,
  superseded_at timestamptz check (superseded_at >= uploaded_at),
  -- Name and SHA-256 of the file that was sent.
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The Mondays of its weeks, as texts.
  weeks jsonb not null,
  claims integer not null,
  -- Rows of nobody we know, or of benefits we do not: [{ line, week, reason, benefitName, state }].
  left_out jsonb not null,
  primary key (municipality, id)
);
create unique index refund_file_sent on refund_file (municipality, sha256) where superseded_at is null;
call keep_for_municipality('refund_file', 'superseded_at');
alter table refund_file add foreign key (municipality, uploaded_by) references employee (municipality, id);

-- A citizen's benefit in a week, as the file says it. Amounts in øre. Never changed.
create table refund_row (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  file uuid not null,
  line integer not null,
  -- The Monday of the week.
  week date not null,
  benefit text not null check (benefit in (
    'dagpenge', 'kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'ressourceforloebsydelse',
    'jobafklaringsydelse', 'ledighedsydelse', 'revalideringsydelse')),
  computed integer not null,
  refund integer,
  cofinance integer,
  payer text not null,
  week_number integer,
  primary key (municipality, id)
);
create index refund_row_by_week on refund_row (municipality, file, week);
create index refund_row_by_person on refund_row (municipality, person);
call follow_person('refund_row');

-- Why a difference is as it is, in somebody's own words: of a citizen, a benefit and a cause, in the weeks of a period.
create table refund_note (
  municipality smallint not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  -- The note itself, the same in all its versions.
  note uuid not null,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  benefit text not null,
  cause text not null check (cause <> ''),
  content text not null check (content <> ''),
  primary key (municipality, id)
);
create unique index refund_note_current on refund_note (municipality, note) where superseded_at is null;
create index refund_note_by_person on refund_note (municipality, person);
call follow_person('refund_note', 'superseded_at');
alter table refund_note add foreign key (municipality, recorded_by) references employee (municipality, id);
