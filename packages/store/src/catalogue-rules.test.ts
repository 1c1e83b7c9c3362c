import { describe, expect, test } from 'vitest';
import { onEveryDatabase } from './testing/on-every-server.ts';

/**
 * What must hold in the catalogue for the same schema to run on Citus (docs/adr/0007), and for the database to guard
 * access on its own. Each query lists what breaks a rule.
 */
const rules: Readonly<Record<string, string>> = {
  'every tenant table has municipality smallint not null': `
    select c.relname as broken from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
       and not exists (select from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'municipality' and a.attnotnull
                          and a.atttypid = 'smallint'::regtype)`,
  'municipality is first in every primary, unique, exclusion and foreign key': `
    select con.conrelid::regclass || ' ' || con.conname as broken from pg_constraint con
      join pg_class c on c.oid = con.conrelid and c.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
     where con.contype in ('p', 'u', 'x', 'f') and c.relname <> 'schema_migration'
       and a.attname is distinct from 'municipality'`,
  'municipality is first in every index': `
    select i.indexrelid::regclass::text as broken from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where c.relname <> 'schema_migration' and a.attname is distinct from 'municipality'`,
  'municipality is compared for equality in every exclusion': `
    select con.conname as broken from pg_constraint con
      join pg_operator o on o.oid = con.conexclop[1]
     where con.contype = 'x' and o.oprname <> '='`,
  'a foreign key leads from municipality to municipality': `
    select con.conname as broken from pg_constraint con
      left join pg_attribute a on a.attrelid = con.confrelid and a.attnum = con.confkey[1]
     where con.contype = 'f' and a.attname is distinct from 'municipality'`,
  'no foreign key changes rows by itself': `
    select conname as broken from pg_constraint
     where contype = 'f' and (confupdtype <> 'a' or confdeltype <> 'a')`,
  'there are no triggers but those of foreign keys': `
    select t.tgname as broken from pg_trigger t where not t.tgisinternal`,
  'row-level security is on and forced, also for the owner': `
    select c.relname as broken from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
       and not (c.relrowsecurity and c.relforcerowsecurity)`,
  'every policy compares the municipality, except that all may read the list of municipalities': `
    select p.polrelid::regclass || ' ' || p.polname as broken from pg_policy p
     where coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
             not like '%municipality = app_municipality()%'
       and not (p.polrelid = 'municipality'::regclass and p.polcmd = 'r')`,
  'no policy has a subquery, which Citus refuses': `
    select p.polrelid::regclass || ' ' || p.polname as broken from pg_policy p
     where coalesce(p.polqual::text, '') || coalesce(p.polwithcheck::text, '') like '%SUBLINK%'`,
  'no policy lets anyone delete, except that an employee deletes own views': `
    select p.polrelid::regclass || ' ' || p.polname as broken from pg_policy p
     where p.polcmd in ('d', '*') and p.polrelid <> 'saved_view'::regclass`,
  'every table with a person follows the access of the person': `
    select a.attrelid::regclass::text as broken from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     where a.attname = 'person'
       and not exists (select from pg_constraint con
                        where con.conrelid = c.oid and con.contype = 'f' and con.confrelid = 'person'::regclass
                          and con.condeferrable and cardinality(con.conkey) = 4)`,
  'of a fact, its user may update no more than the close of a version and the access': `
    select c.relname || '.' || a.attname as broken
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relname in (select f.attrelid::regclass::text from pg_attribute f where f.attname = 'superseded_at')
       and c.relkind = 'r'
       and has_column_privilege(c.oid, a.attnum, 'update')
       and a.attname not in ('superseded_at', 'unit', 'protected', 'sealed', 'released')`,
  'no fact, history, message or read log can be deleted': `
    select c.relname as broken from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and (has_table_privilege(c.oid, 'delete') or has_table_privilege(c.oid, 'truncate'))
       and (c.relname in ('history', 'outbox_message', 'read_log', 'person')
            or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'superseded_at'))`,
};

/**
 * Columns with words of committees that whoever may see what is open may see, and why none of them is closed. A column of
 * words that is not here must lie in a row with a seal.
 */
const openWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  committee_body: {
    name: 'what a body is called',
    kind: 'a code',
    form: 'the name of a form',
    competence: 'what a body decides is public',
  },
  committee_seat: { name: 'who sits where is public', party: 'and for whom', role: 'a code' },
  committee_form: { name: 'of the form', content: 'headings and words for all papers' },
  committee_kle: { part: 'a code', source: 'the name of the file from KLE', content: 'the plan' },
  committee_meeting: {
    place: 'where the body meets',
    state: 'a code',
    participants: 'members, and when they came and left; of a point it stands in the point',
    attendees: 'names of those who are there for all points',
  },
  committee_approval: { member: 'who signs is public', state: 'a code' },
  committee_licence: { address: 'where a public licence can be read' },
  committee_term: { name: 'which terms the council has is public' },
  committee_wheel: {
    title: 'what comes every year, of no matter',
    months: 'numbers',
    draft: 'a code',
    note: 'of what comes every year',
  },
  committee_wheel_turn: { reason: 'why no matter came of it: there is none to be closed' },
  committee_plan: { name: 'of a plan, shown before any matter', steps: 'of the same plan' },
  committee_plan_turn: { step: 'of such a plan', reason: 'as of a turn of the wheel' },
  committee_publication: {
    kind: 'a code',
    body_name: 'what the body is called',
    state: 'a code',
    content: 'a copy without what is closed',
    words: 'of the same copy',
  },
  committee_published_file: {
    name: 'of an open attachment',
    type: 'a media type',
    bytes: 'of an open attachment',
    sha256: 'of the same',
  },
  committee_published_words: { words: 'of the file of an open attachment' },
};

onEveryDatabase((database) => {
  describe('in the catalogue', () => {
    test.for(Object.entries(rules))('%s', async ([, query]) => {
      const { rows } = await database().store.pool.query<{ broken: string }>(query);
      expect(rows.map(({ broken }) => broken)).toEqual([]);
    });
  });

  test('every column with words that is not under a seal is known, and why it may be read', async () => {
    const { rows } = await database().store.pool.query<{
      readonly table: string;
      readonly column: string;
    }>(
      `select c.relname as table, a.attname as column
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         join pg_policy p on p.polrelid = c.oid and p.polname = 'seen'
        where c.relname like 'committee\\_%' and c.relkind = 'r'
          and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype, 'varchar'::regtype)
          and pg_get_expr(p.polqual, p.polrelid) !~ '^\\(\\(municipality = app_municipality\\(\\)\\) AND app_committee\\(body, (sealed|true)\\)\\)$'
        order by c.relname, a.attnum`,
    );
    const unsealed = Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.table)].map(([table, columns]) => [
        table,
        columns.map(({ column }) => column).toSorted(),
      ]),
    );
    expect(unsealed).toEqual(
      Object.fromEntries(
        Object.entries(openWords).map(([table, columns]) => [
          table,
          Object.keys(columns).toSorted(),
        ]),
      ),
    );
  });

  test('the rules find what breaks them', async () => {
    const client = await database().store.pool.connect();
    try {
      await client.query('begin');
      await client.query(`
        create table wrong (id integer primary key, municipality integer, person uuid unique);
        create policy seen on wrong for delete using (id in (select version from schema_migration));
        alter table wrong add foreign key (id) references wrong (id) on delete cascade;
        create extension if not exists btree_gist;
        alter table wrong add exclude using gist (municipality with <>, person with =);
        create function nothing() returns trigger language plpgsql as 'begin return new; end';
        create trigger wrong before insert on wrong for each row execute function nothing();
        grant update, delete on cv_entry to current_user`);
      const silent: string[] = [];
      for (const [rule, query] of Object.entries(rules)) {
        if ((await client.query(query)).rowCount === 0) silent.push(rule);
      }
      expect(silent).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
