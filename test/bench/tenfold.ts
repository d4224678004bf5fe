import type { TestHouse } from '../house.ts'

/**
 * Makes ten of each person and output out of one: the same rows under new ids and labels, straight in the database, for
 * measuring only. Members of the network are ten times as many, as are outputs, their dates and updates.
 */
export async function tenfold({ database }: TestHouse): Promise<void> {
  const { pool } = database.owner
  await pool.query(people)
  await pool.query(outputs)
  await pool.query('analyze')
}

const people = `
  create temp table more on commit preserve rows as
    select people.id old, gen_random_uuid() new, n from people cross join generate_series(1, 9) n;
  insert into people (id, given, family, duty_station, zone, field, languages, title, works_on, audience, level)
    select more.new, given, family || ' ' || n, duty_station, zone, field, languages, title, works_on, audience, level
    from people join more on more.old = people.id;
  insert into affiliations (person, entity, valid, source)
    select more.new, entity, valid, source from affiliations join more on more.old = affiliations.person;`

const outputs = `
  create temp table more_outputs on commit preserve rows as
    select outputs.id old, gen_random_uuid() new, n from outputs cross join generate_series(1, 9) n;
  insert into outputs (id, plan, pillar, label, title, statement, kind, audience, level, added_on)
    select more_outputs.new, plan, pillar, label || '.' || n, title, statement, kind, audience, level, added_on
    from outputs join more_outputs on more_outputs.old = outputs.id;
  insert into plan_dates (id, output, kind, day, precise, recorded_on)
    select gen_random_uuid(), more_outputs.new, plan_dates.kind, day, precise, recorded_on
    from plan_dates join more_outputs on more_outputs.old = plan_dates.output;
  insert into updates (id, output, day, text, entity)
    select gen_random_uuid(), more_outputs.new, day, text, entity
    from updates join more_outputs on more_outputs.old = updates.output;`
