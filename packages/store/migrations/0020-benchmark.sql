-- Benchmarks: municipalities compared for a year. The municipality that keeps a round is the tenant; those that take part
-- are names. No citizens stand here, and employees are numbers that the sender chose.

-- A round. The round itself is the same in all its versions.
create table benchmark_round (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  round uuid not null,
  name text not null check (name <> ''),
  year smallint not null check (year between 2000 and 2100),
  -- Denominators, mean, what a dash stands for: { groupPersons, agePersons, … }.
  choices jsonb not null,
  state text not null check (state in ('aaben', 'lukket')),
  -- The round of the year before, for questions about large changes.
  earlier_round uuid,
  primary key (municipality, id)
);
create unique index benchmark_round_current on benchmark_round (municipality, round) where superseded_at is null;
create unique index benchmark_round_name on benchmark_round (municipality, lower(name)) where superseded_at is null;
call keep_for_municipality('benchmark_round', 'superseded_at');
alter table benchmark_round add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A municipality that takes part in a round.
create table benchmark_participant (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  participant uuid not null,
  round uuid not null,
  name text not null check (name <> ''),
  primary key (municipality, id)
);
create unique index benchmark_participant_current
  on benchmark_participant (municipality, participant) where superseded_at is null;
create unique index benchmark_participant_name
  on benchmark_participant (municipality, round, lower(name)) where superseded_at is null;
call keep_for_municipality('benchmark_participant', 'superseded_at');
alter table benchmark_participant
  add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A file as it was read. What is sent again takes over; nothing is overwritten.
create table benchmark_file (
  municipality smallint not null,
  id uuid not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid,
  superseded_at timestamptz check (superseded_at >= uploaded_at),
  round uuid not null,
  -- Whose it is; null: tables of all municipalities, or a submission under a name that nobody in the round has.
  participant uuid,
  kind text not null check (kind in ('indberetning', 'tabeller')),
  -- Name and SHA-256 of the file that was sent.
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The submission, or the list of tables, as the reader understood them.
  content jsonb not null,
  -- Questions that the reader had: [{ kind, municipality, at, text }].
  remarks jsonb not null,
  check (kind = 'indberetning' or participant is null),
  primary key (municipality, id)
);
create index benchmark_file_by_round on benchmark_file (municipality, round) where superseded_at is null;
create unique index benchmark_file_of_participant
  on benchmark_file (municipality, round, participant) where superseded_at is null and participant is not null;
create unique index benchmark_file_of_round
  on benchmark_file (municipality, round) where superseded_at is null and kind = 'tabeller';
call keep_for_municipality('benchmark_file', 'superseded_at');
alter table benchmark_file add foreign key (municipality, uploaded_by) references employee (municipality, id);

-- What a municipality answers to a question about its file.
create table benchmark_answer (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  answer uuid not null,
  file uuid not null,
  -- The cell that was asked about; empty: the file as a whole.
  place text not null,
  question text not null check (question <> ''),
  content text not null check (content <> ''),
  primary key (municipality, id)
);
create unique index benchmark_answer_current on benchmark_answer (municipality, answer) where superseded_at is null;
create unique index benchmark_answer_question
  on benchmark_answer (municipality, file, place, md5(question)) where superseded_at is null;
call keep_for_municipality('benchmark_answer', 'superseded_at');
alter table benchmark_answer add foreign key (municipality, recorded_by) references employee (municipality, id);

-- A municipality's own words to a chapter of the report.
create table benchmark_comment (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  comment uuid not null,
  round uuid not null,
  participant uuid not null,
  chapter text not null check (chapter <> ''),
  content text not null,
  primary key (municipality, id)
);
create unique index benchmark_comment_current on benchmark_comment (municipality, comment) where superseded_at is null;
create unique index benchmark_comment_chapter
  on benchmark_comment (municipality, round, participant, chapter) where superseded_at is null;
call keep_for_municipality('benchmark_comment', 'superseded_at');
alter table benchmark_comment add foreign key (municipality, recorded_by) references employee (municipality, id);
