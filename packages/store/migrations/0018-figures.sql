-- What key figures need beside the facts of the cases, and the figures that are kept.

-- Why a contact course ended. A course ends once.
call create_fact_table('course_end', $$
  day date not null,
  course uuid not null,
  reason text not null check (reason in (
    'job', 'uddannelse', 'anden-ydelse', 'fraflyttet', 'uden-ydelse', 'raskmeldt', 'sygdom', 'andet'))$$);
create unique index course_end_by_course on course_end (municipality, course) where superseded_at is null;

-- What the citizen does beside or after the benefits of the contact course, as the registers know. One of each at a time.
call create_fact_table('labour_status', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  status text not null check (status in (
    'loenmodtager', 'uddannelse', 'fleksjob', 'foertidspension', 'efterloen', 'andet')),
  hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  constraint labour_status_overlap exclude using gist
    (municipality with =, person with =, status with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)$$);

-- An enquiry to the citizens' adviser (borgerrådgiver) or a complaint, and what came of it.
call create_fact_table('complaint', $$
  day date not null,
  kind text not null check (kind in ('borgerraadgiver', 'klage')),
  outcome text check (outcome in ('medhold', 'delvis-medhold', 'stadfaestet', 'hjemvist', 'afvist'))$$);

-- A citizen referred (henvist) to a job order.
call create_fact_table('referral', $$
  day date not null,
  job_order uuid not null,
  outcome text check (outcome in ('ansat', 'ikke-ansat'))$$);
create index referral_by_job_order on referral (municipality, job_order) where superseded_at is null;

-- A citizen at risk of losing dagpenge (risikogruppe), and the package of the effort, A to F.
call create_fact_table('risk_mark', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  letter_on date,
  contact_on date,
  broker_on date,
  outside text check (outside in ('job-uddannelse', 'sygemeldt', 'andet')),
  asked_on date,
  granted_on date,
  education_wish_on date,
  education_from date,
  constraint risk_mark_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)$$);

-- A job order (jobordre): an employer asks for people. The order itself is the same in all its versions.
create table job_order (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  job_order uuid not null,
  day date not null,
  employer text not null check (employer <> ''),
  p_number text check (p_number ~ '^[0-9]{10}$'),
  sector text not null check (sector in ('offentlig', 'privat')),
  kind text not null check (kind in ('ordinaer', 'akutjob', 'jobrotation')),
  title text not null check (title <> ''),
  places smallint not null check (places > 0),
  closed_on date check (closed_on >= day),
  primary key (municipality, id)
);
create unique index job_order_current on job_order (municipality, job_order) where superseded_at is null;
call keep_for_municipality('job_order', 'superseded_at');

-- A company in a standing agreement with the municipality (alliance).
create table company_alliance (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  alliance uuid not null,
  company text not null check (company <> ''),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (municipality, id)
);
create unique index company_alliance_current on company_alliance (municipality, alliance) where superseded_at is null;
call keep_for_municipality('company_alliance', 'superseded_at');

-- What a provider takes for an offer.
create table offer_price (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  price uuid not null,
  provider text not null check (provider <> ''),
  offer text not null check (offer <> ''),
  kind text,
  hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  -- Øre for one citizen.
  amount bigint not null check (amount >= 0),
  per text not null check (per in ('uge', 'maaned', 'aar', 'forloeb')),
  -- Length of a whole course in months; needed where the price is for the course.
  months numeric(5, 2) check (months > 0),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  note text not null,
  source text not null,
  primary key (municipality, id)
);
create unique index offer_price_current on offer_price (municipality, price) where superseded_at is null;
call keep_for_municipality('offer_price', 'superseded_at');

-- A target (måltal) for a measure, for everybody or a part (filter).
create table figure_target (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  target uuid not null,
  measure text not null check (measure <> ''),
  filter jsonb not null,
  value numeric not null,
  -- How far from the target it may be before it is flagged, in the unit of the measure.
  margin numeric not null check (margin >= 0),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null,
  primary key (municipality, id)
);
create unique index figure_target_current on figure_target (municipality, target) where superseded_at is null;
call keep_for_municipality('figure_target', 'superseded_at');

-- A figure as it was at a moment (frozen). Never changed.
create table figure_snapshot (
  municipality smallint not null,
  id uuid not null,
  measure text not null check (measure <> ''),
  -- Hash of the declaration of the measure, so that a changed definition is seen.
  definition text not null,
  filter jsonb not null,
  split_by text,
  period_kind text not null,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  -- What was known, and the day whose law and duties count.
  as_known_at timestamptz not null,
  law_day date not null,
  -- Cells: [{ key, numerator, denominator, value, count, suppressed }], whole numbers as text.
  cells jsonb not null,
  unit text not null,
  hash text not null,
  public boolean not null,
  taken_at timestamptz not null,
  taken_by uuid,
  note text not null,
  primary key (municipality, id)
);
create index figure_snapshot_by_measure on figure_snapshot (municipality, measure, taken_at);
call keep_for_municipality('figure_snapshot', 'note');
alter table figure_snapshot add foreign key (municipality, taken_by) references employee (municipality, id);

-- A table of figures from outside (Jobindsats, Danmarks Statistik, a file), as it was fetched; the newest counts.
create table external_table (
  municipality smallint not null,
  id uuid not null,
  source text not null check (source in ('jobindsats-v2', 'jobindsats-v3', 'statbank', 'fil')),
  table_id text not null check (table_id <> ''),
  title text not null,
  fetched_at timestamptz not null,
  fetched_by uuid,
  updated_at date,
  next_update date,
  superseded_at timestamptz check (superseded_at >= fetched_at),
  -- Names of the dimensions and of the measures, in order.
  dimensions text[] not null,
  measures text[] not null,
  -- Rows: [{ area, period, from, to, dimensions: [text], values: [decimal as text, or null where hidden or missing] }].
  content jsonb not null,
  primary key (municipality, id)
);
create unique index external_table_current on external_table (municipality, source, table_id) where superseded_at is null;
call keep_for_municipality('external_table', 'superseded_at');

create index history_by_time on history (municipality, recorded_at);
