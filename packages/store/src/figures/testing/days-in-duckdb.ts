import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * What figures are counted from, as tables with one row for each day: a citizen's day on a benefit, in an offer, with an
 * open case. Slow and plain: nothing of the columns, cuts and differences of the real computation is here.
 */
const tables: readonly string[] = [
  ...(
    [
      ['benefit', 'ydelse'],
      ['target_group', 'maalgruppe'],
      ['category', 'kategori'],
      ['assignment', 'sagsbehandler'],
    ] as const
  ).map(
    ([fact, column]) =>
      `create table ${fact}_on as
      select world, person, ${column},
        unnest(generate_series(begins, least(coalesce(ends - 1, today), today), interval 1 day))::date as day
      from ${fact} join world using (world)`,
  ),
  // Every day of every citizen from the day before the first period until today, and what the citizen is that day.
  `create table person_day as
  with days as (
    select w.world, unnest(generate_series(p.first_day - 1, w.today, interval 1 day))::date as day
    from world w join (select world, min(begins) as first_day from period group by world) p using (world)
  )
  select world, person, day, today, enhed, ydelse, maalgruppe, kategori, sagsbehandler,
    case
      when age < 25 then 'under-25' when age < 30 then '25-29' when age < 50 then '30-49' else '50-plus'
    end as alder
  from (
    -- Born on 29 February one is a year older on 1 March in other years.
    select *, year(day) - year(born)
      - case when strftime(day, '%m-%d') < strftime(born, '%m-%d') then 1 else 0 end as age
    from person join days using (world) join world using (world)
  ) person
  left join benefit_on using (world, person, day)
  left join target_group_on using (world, person, day)
  left join category_on using (world, person, day)
  left join assignment_on using (world, person, day)`,

  // A job, an education or a pension on a day.
  `create table labour_day as
  select d.world, d.person, d.day, l.status, coalesce(l.hours, 0) as hours
  from person_day d join labour l on l.world = d.world and l.person = d.person
    and l.begins <= d.day and (l.ends is null or d.day < l.ends)`,

  // What one lives on: the first of jobindsats' list (measure Y07B15) that applies on the day.
  `create table priority as select unnest([
    {status: 'dagpenge', says: 'dagpenge', place: 1},
    {status: 'kontanthjaelp', says: 'kontanthjaelp', place: 5},
    {status: 'uddannelseshjaelp', says: 'uddannelseshjaelp', place: 7},
    {status: 'revalideringsydelse', says: 'revalidering', place: 8},
    {status: 'ressourceforloebsydelse', says: 'ressourceforloeb', place: 9},
    {status: 'jobafklaringsydelse', says: 'jobafklaring', place: 10},
    {status: 'sygedagpenge', says: 'sygedagpenge', place: 11},
    {status: 'fleksjob', says: 'fleksjob', place: 12},
    {status: 'ledighedsydelse', says: 'ledighedsydelse', place: 13},
    {status: 'foertidspension', says: 'foertidspension', place: 14},
    {status: 'efterloen', says: 'efterloen', place: 15},
    {status: 'uddannelse', says: 'uddannelse', place: 16},
    {status: 'loenmodtager', says: 'loenmodtager', place: 17},
    {status: 'andet', says: 'andet', place: 18}
  ], recursive := true)`,
  // Away: from the end of a course because of a move until anything begins.
  `create table away as
  with begun as (
    select world, person, begins from benefit union all select world, person, begins from labour
    union all select world, person, begins from course
  )
  select c.world, c.person, c.ends as begins, min(b.begins) as ends
  from course c
  join course_end r on r.world = c.world and r.person = c.person and r.course = c.id and r.reason = 'fraflyttet'
  left join begun b on b.world = c.world and b.person = c.person and b.begins >= c.ends
  where c.ends is not null group by all`,
  `create table status_day as
  with lived_on as (
    select world, person, day, ydelse as status from person_day where ydelse is not null
    union all
    select world, person, day, status from labour_day
  ),
  known as (
    select world, person, day, arg_min(says, place) as status,
      bool_or(status not in ('uddannelse', 'loenmodtager')) as supported,
      bool_or(status in ('uddannelse', 'loenmodtager')) as busy
    from lived_on join priority using (status) group by all
  ),
  away_day as (
    select d.world, d.person, d.day from person_day d join away a using (world, person)
    where a.begins <= d.day and (a.ends is null or d.day < a.ends) group by all
  )
  select d.world, d.person, d.day, k.status is not null or a.day is null as seen,
    coalesce(k.status, case when seen then 'selvforsoergelse' else 'fraflyttet' end) as status,
    coalesce(k.supported, false) as supported, coalesce(k.busy, false) as busy
  from person_day d left join known k using (world, person, day) left join away_day a using (world, person, day)`,

  // Offers and mentor support that have begun. What ends later still runs.
  `create table offer as
  select a.world, a.person, a.id, a.begins, today,
    case when a.ends <= today then a.ends end as ends,
    a.kind in ('virksomhedspraktik', 'loentilskud') as company,
    case a.kind
      when 'virksomhedspraktik' then 'praktik' || coalesce('-' || a.sector, '')
      when 'loentilskud' then 'loentilskud' || coalesce('-' || a.sector, '')
      when 'vejledning-og-opkvalificering' then 'vejledning'
      when 'laese-skrive-regne-kursus' then 'vejledning'
      else a.kind
    end as tilbudstype,
    t.udbyder, e.reason as tilbudsafslutning,
    least(3700, round(coalesce(a.hours, 37) * 100))::int as hundredths
  from activity a join world using (world)
  left join terms t on t.world = a.world and t.person = a.person and t.activity = a.id
  left join activity_end e on e.world = a.world and e.person = a.person and e.activity = a.id
  where a.begins <= today and a.kind <> 'mentor'`,
  `create table offer_day as
  select d.*, o.tilbudstype, o.udbyder, o.company, o.hundredths
  from person_day d join offer o on o.world = d.world and o.person = d.person
    and o.begins <= d.day and (o.ends is null or d.day < o.ends)`,
  `create table new_offer as
  select d.*, o.tilbudstype, o.udbyder, o.company
  from (
    select *, lag(tilbudstype) over w as type_before, lag(ends) over w as end_before, lag(id) over w as before
    from offer window w as (partition by world, person order by begins, id)
  ) o join person_day d on d.world = o.world and d.person = o.person and d.day = o.begins
  where o.before is null or o.type_before <> o.tilbudstype or o.begins - o.end_before >= 28`,
  `create table ended_offer as
  select d.*, o.tilbudstype, o.udbyder, o.tilbudsafslutning,
    case when later.seen then not later.supported end as free
  from offer o join person_day d on d.world = o.world and d.person = o.person and d.day = o.ends - 1
  left join status_day later on later.world = o.world and later.person = o.person
    and later.day = (o.ends - 1 + interval 6 month)::date
  where o.ends is not null`,

  // Unbroken time on the same benefit: a new one begins after at least a day without.
  `create table episode as
  with ordered as (
    select b.*, today,
      lag(b.ydelse) over w is not distinct from b.ydelse and lag(b.ends) over w is not distinct from b.begins as goes_on
    from benefit b join world using (world) where b.begins <= today
    window w as (partition by b.world, b.person order by b.begins)
  ),
  numbered as (
    select *, sum(case when goes_on then 0 else 1 end) over (partition by world, person order by begins) as number
    from ordered
  ),
  joined as (
    select world, person, number, today, ydelse, min(begins) as begins,
      case when bool_and(ends is not null and ends <= today) then max(ends) end as ends
    from numbered group by all
  )
  select * exclude (ydelse), ydelse as on_benefit from joined`,
  // The same for each period it has a day in, on the last of these days, with whether there had been paid hours by then.
  `create table episode_in_period as
  select d.*, p.code, e.number, e.on_benefit,
    exists (
      select 1 from labour l where l.world = e.world and l.person = e.person and l.status = 'loenmodtager'
        and l.hours > 0 and l.begins <= d.day and (l.ends is null or l.ends > e.begins)
    ) as partial
  from episode e
  join period p on p.world = e.world and p.begins <= e.today and e.begins < p.ends
    and (e.ends is null or p.begins < e.ends)
  join person_day d on d.world = e.world and d.person = e.person
    and d.day = least(p.ends - 1, e.today, coalesce(e.ends - 1, e.today))
  where e.begins <= d.day`,
  `create table entry as
  select d.*, before.status
  from episode e
  join person_day d on d.world = e.world and d.person = e.person and d.day = e.begins
  left join status_day before on before.world = e.world and before.person = e.person and before.day = e.begins - 1`,
  `create table ended_episode as
  select d.*, e.ends - e.begins as length, s.status as status,
    case when s30.seen then s30.status end as status30, case when s92.seen then s92.status end as status92,
    case when s182.seen then s182.status end as status182, case when s365.seen then s365.status end as status365
  from episode e
  join person_day d on d.world = e.world and d.person = e.person and d.day = e.ends - 1
  left join status_day s on s.world = e.world and s.person = e.person and s.day = e.ends
  left join status_day s30 on s30.world = e.world and s30.person = e.person and s30.day = e.ends - 1 + 30
  left join status_day s92 on s92.world = e.world and s92.person = e.person and s92.day = e.ends - 1 + 92
  left join status_day s182 on s182.world = e.world and s182.person = e.person and s182.day = e.ends - 1 + 182
  left join status_day s365 on s365.world = e.world and s365.person = e.person and s365.day = e.ends - 1 + 365`,

  // A day on a benefit: how much of full time it is, the hours in offers, and how long it has lasted.
  `create table benefit_day as
  with worked as (
    select world, person, day, sum(round(hours * 100)) as hundredths
    from labour_day where status = 'loenmodtager' group by all
  ),
  active as (
    select world, person, day, sum(hundredths) as hundredths,
      coalesce(sum(hundredths) filter (where company), 0) as company
    from offer_day group by all
  )
  select d.*, d.day - e.begins as lasted,
    case
      when d.day - e.begins < 46 then '0-1,5' when d.day - e.begins < 91 then '1,5-3'
      when d.day - e.begins < 183 then '3-6' when d.day - e.begins < 274 then '6-9'
      when d.day - e.begins < 365 then '9-12' when d.day - e.begins < 1096 then '12-36' else '36-'
    end as varighed,
    case
      when d.ydelse in ('dagpenge', 'sygedagpenge') then greatest(0, 3700 - coalesce(w.hundredths, 0)) else 3700
    end as full_time,
    coalesce(a.hundredths, 0) > 0 as in_offer,
    least(full_time, coalesce(a.hundredths, 0)) as active,
    least(full_time, coalesce(a.company, 0)) as company,
    coalesce(w.hundredths, 0) > 0 as working,
    case when later.seen then not later.supported end as free_after_91,
    case when month.seen then month.busy and not month.supported end as back_after_30
  from person_day d
  join episode e on e.world = d.world and e.person = d.person
    and e.begins <= d.day and (e.ends is null or d.day < e.ends)
  left join worked w on w.world = d.world and w.person = d.person and w.day = d.day
  left join active a on a.world = d.world and a.person = d.person and a.day = d.day
  left join status_day later on later.world = d.world and later.person = d.person and later.day = d.day + 91
  left join status_day month on month.world = d.world and month.person = d.person and month.day = d.day + 30
  where d.ydelse is not null`,

  // Contact courses: days they are open, and ends.
  `create table course_day as
  select d.*, c.id,
    exists (
      select 1 from cv where cv.world = c.world and cv.person = c.person and cv.day between c.begins and d.day
    ) as has_cv
  from course c join person_day d on d.world = c.world and d.person = c.person
    and c.begins <= d.day and (c.ends is null or c.ends > d.today or d.day < c.ends)`,
  `create table ended_course as
  select d.*, r.reason as aarsag
  from course c
  join person_day d on d.world = c.world and d.person = c.person and d.day = c.ends - 1
  left join course_end r on r.world = c.world and r.person = c.person and r.course = c.id
  where c.ends <= d.today`,

  `create table held_interview as
  select d.*, i.kind as samtaletype
  from interview i join person_day d using (world, person, day) where i.state = 'afholdt'`,
  `create table received_complaint as
  select d.*, c.kind from complaint c join person_day d using (world, person, day)`,
  `create table made_referral as select d.* from referral r join person_day d using (world, person, day)`,
  // The municipality's own duties that are met or overdue.
  `create table counted_duty as
  select d.*, u.subject, u.pligt, u.status = 'opfyldt' as timely
  from duty u join person_day d using (world, person, day)
  where u.party = 'kommune' and u.status in ('opfyldt', 'opfyldt-for-sent', 'overskredet')`,
  // The same for each period, with how much of it the citizen was on a benefit.
  `create table counted_duty_with_time as
  select d.*, p.code, coalesce(t.weight, 0) as full_time_in_period
  from counted_duty d
  join period p on p.world = d.world and d.day >= p.begins and d.day < p.ends
  left join (
    select b.world, b.person, p.code, sum(full_time) as weight
    from benefit_day b join period p on p.world = b.world and b.day >= p.begins and b.day < p.ends
    group by all
  ) t on t.world = d.world and t.person = d.person and t.code = p.code`,
  `create table counted_quota as
  select d.*, q.subject, q.met = 1 as met from quota q join person_day d using (world, person, day)
  where d.day < d.today`,

  // The risk group: what had happened by each day; a deadline is decided when it has passed or is met.
  `create table risk_day as
  select d.*, r.outside,
    r.contacted <= d.day as contacted, r.broker <= d.day as broker, r.wish <= d.day as wish,
    case
      when r.letter is null or r.letter > d.day then null
      when r.contacted <= d.day then r.contacted <= r.letter + interval 1 month
      when d.day > r.letter + interval 1 month then false
    end as followed_up,
    case
      when r.contacted is null or r.contacted > d.day then null
      when r.broker <= d.day then r.broker <= r.contacted + 7
      when d.day > r.contacted + 7 then false
    end as broker_in_time,
    case
      when r.asked is null or r.asked > d.day then null
      when r.granted <= d.day then r.granted <= r.asked + 2
      when d.day > r.asked + 2 then false
    end as granted_in_time
  from risk r join person_day d on d.world = r.world and d.person = r.person
    and r.begins <= d.day and (r.ends is null or r.ends > d.today or d.day < r.ends)`,

  `create table municipal_day as
  select w.world, unnest(generate_series(p.first_day, w.today, interval 1 day))::date as day, inhabitants
  from world w join (select world, min(begins) as first_day from period group by world) p using (world)`,
  `create table received_order as
  select o.*, -1 as person from job_order o join world using (world) where day <= today`,
  `create table alliance_day as
  select d.world, d.day, -1 as person
  from alliance a join world using (world) join municipal_day d on d.world = a.world
    and a.begins <= d.day and (a.ends is null or a.ends > today or d.day < a.ends)
  where a.begins <= today`,
];

/** Makes the tables of days out of the facts. */
export async function makeDays(connection: DuckDBConnection): Promise<void> {
  for (const sql of tables) await connection.run(sql);
}
