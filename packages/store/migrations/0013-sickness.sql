-- A case on sickness benefit, and what is decided when its limit is in sight.

call create_fact_table('sickness_case', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  category text not null check (category in ('ingen', 'kategori-1', 'kategori-2', 'kategori-3')),
  employed boolean not null,
  expected_well date,
  both_expect boolean not null,
  fast_track_on date,
  counted_as text not null check (counted_as in
    ('fra-foerste-dag', 'med-arbejdsgiverperiode', 'selvstaendig', 'delvis-raskmeldt', 'foraeldreorlov')),
  limit_group text not null check (limit_group in ('uden-pension', 'pensionist')),
  constraint sickness_case_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)$$);

call create_fact_table('sickness_decision', $$
  day date not null,
  outcome text not null check (outcome in ('forlaenget', 'ophoert', 'jobafklaring')),
  provision text check (provision in
    ('nr-1-revalidering', 'nr-2-afklaring', 'nr-3-behandling', 'nr-4-fleksjob-eller-pension', 'nr-5-livstruende',
     'nr-6-arbejdsskade', 'nr-7-foertidspension')),
  event_on date,
  check ((outcome = 'forlaenget') = (provision is not null))$$);
