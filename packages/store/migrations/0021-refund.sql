-- What refund is computed of.

-- What a citizen is paid of a benefit for a whole month, in øre before tax. One amount of each benefit at a time.
call create_fact_table('benefit_amount', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  benefit text not null check (benefit in (
    'dagpenge', 'kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'ressourceforloebsydelse',
    'jobafklaringsydelse', 'ledighedsydelse', 'revalideringsydelse')),
  monthly integer not null check (monthly >= 0),
  constraint benefit_amount_overlap exclude using gist
    (municipality with =, person with =, benefit with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)$$);
