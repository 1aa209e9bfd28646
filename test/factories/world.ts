import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { TestApp } from '../support/app.js';
import { PASSWORD, type Visitor } from '../support/visitor.js';

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface TestSeat {
  readonly id: string;
  readonly agencyId: string;
}

export interface TestPartnership {
  readonly id: string;
  readonly slug: string;
  readonly coordinator: TestPerson;
  readonly chair: TestPerson;
}

interface SeatOptions {
  kind?: 'CORE' | 'CO_OPTED' | 'OBSERVER';
  isStatutory?: boolean;
  representative?: TestPerson | null;
  deputy?: TestPerson;
  /** One of its own when left out. */
  agencyId?: string;
}

type Office = 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR';

const passwordHash = hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });

/** Makes what a test is about, and the parents it needs. It sees past the row rules, but every constraint holds for it. */
export class World {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly app: Partial<TestApp>,
    private readonly client: pg.Client,
  ) {}

  /** Without an app nobody signs in. */
  static async of(app: Pick<TestApp, 'database'> & Partial<TestApp>): Promise<World> {
    const address = new URL(String(process.env['TEST_CLUSTER_URL']));
    address.pathname = `/${app.database.name}`;
    const client = new pg.Client(address.href);
    await client.connect();
    return new World(app, client);
  }

  async end(): Promise<void> {
    await this.client.end();
  }

  /** One statement after another, however many tests ask for at once. */
  sql<T = any>(text: string, values: unknown[] = []): Promise<T[]> {
    const answer = this.last.then(() => this.client.query(text, values));
    this.last = answer.catch(() => undefined);
    return answer.then(({ rows }) => rows as T[]);
  }

  as(person: TestPerson): Promise<Visitor> {
    if (!this.app.visitor) throw new Error('There is no app to sign in to.');
    return this.app.visitor().signIn(person.email);
  }

  async person(name = 'Somebody', { withAccount = true } = {}): Promise<TestPerson> {
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${randomUUID().slice(0, 8)}@example.org`;
    const [row] = await this.sql<{ id: string }>(`select app.admit($1, $2, '', null) as id`, [email, name]);
    const id = String(row?.id);
    if (withAccount) {
      await this.sql(`insert into account (person_id, audience_id, password_hash) values ($1, app.self_of($1), $2)`, [
        id,
        await passwordHash,
      ]);
    }
    return { id, email, name };
  }

  async agency(name = `Agency ${randomUUID()}`, sector = 'LOCAL_GOVERNMENT'): Promise<string> {
    const [row] = await this.sql<{ id: string }>(
      `insert into agency (name, sector, agency_type) values ($1, $2, 'council') returning id`,
      [name, sector],
    );
    return String(row?.id);
  }

  async nationalCoordinator(): Promise<TestPerson> {
    const person = await this.person('National Coordinator');
    await this.sql(
      `insert into office_term (audience_id, office, person_id, starts_on) values (2, 'NATIONAL_COORDINATOR', $1, app.today() - 1)`,
      [person.id],
    );
    return person;
  }

  async partnership(name = `Partnership ${randomUUID()}`): Promise<TestPartnership> {
    const id = randomUUID();
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await this.sql(
      `with made as (
         insert into audience (kind, partnership_id)
         select k, $1 from unnest(array['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']) k returning id, kind)
       insert into partnership (id, audience_id, name, slug, tier, area, status)
       select $1, id, $2, $3, 'LOCAL', 'Anywhere', 'ACTIVE' from made where kind = 'CIRCLE'`,
      [id, name, slug],
    );
    const coordinator = await this.person('Cora Coordinator');
    const chair = await this.person('Charlie Chair');
    await this.office({ id }, 'COORDINATOR', coordinator);
    await this.office({ id }, 'CHAIR', chair);
    return { id, slug, coordinator, chair };
  }

  async office({ id }: { id: string }, office: Office, person: TestPerson): Promise<void> {
    await this.undertake(id, person);
    await this.sql(
      `insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
       select id, $1, $2, $3, app.today() - 1 from audience where partnership_id = $1 and kind = 'CIRCLE'`,
      [id, office, person.id],
    );
  }

  /** Lets terms run out as days do, which no statement may bring about; the midnight that a test cannot wait for. */
  async runOut(termIds: readonly string[], on = 'app.today() - 1'): Promise<void> {
    await this.sql('set session_replication_role = replica');
    await this.sql(
      `update office_term set starts_on = least(starts_on, app.today() - 90), ends_on = ${on} where id = any ($1)`,
      [termIds],
    );
    await this.sql('reset session_replication_role');
  }

  /** Partnerships that nobody looks after: there must be none, whatever a test has done. */
  forsaken(): Promise<{ name: string }[]> {
    return this.sql(
      `select name from partnership p where status not in ('MERGED', 'CLOSED') and in_care_since is null and not app.is_served(p.id)`,
    );
  }

  /** A seat with a representative of its own, unless told otherwise. */
  async seat(
    { id }: { id: string },
    options: SeatOptions = {},
  ): Promise<TestSeat & { representative: TestPerson | null }> {
    const { kind = 'CORE', isStatutory = false, deputy } = options;
    const representative =
      options.representative === undefined ? await this.person('Rae Representative') : options.representative;
    const agencyId = options.agencyId ?? (await this.agency());
    const [seat] = await this.sql<{ id: string }>(
      `insert into seat (audience_id, partnership_id, agency_id, kind, is_statutory)
       select id, $1, $2, $3, $4 from audience where partnership_id = $1 and kind = case when $3 = 'OBSERVER' then 'CIRCLE' else 'TABLE' end returning seat.id`,
      [id, agencyId, kind, isStatutory],
    );
    const seatId = String(seat?.id);
    if (representative) await this.term(seatId, representative, 'REPRESENTATIVE');
    if (deputy) await this.term(seatId, deputy, 'DEPUTY');
    return { id: seatId, agencyId, representative };
  }

  async term(seatId: string, person: TestPerson, capacity: 'REPRESENTATIVE' | 'DEPUTY'): Promise<string> {
    const [seat] = await this.sql<{ partnership: string }>(
      'select partnership_id as partnership from seat where id = $1',
      [seatId],
    );
    await this.undertake(String(seat?.partnership), person);
    const [row] = await this.sql<{ id: string }>(
      `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
       select audience_id, partnership_id, id, $2, $3, app.today() - 1 from seat where id = $1 returning id`,
      [seatId, person.id, capacity],
    );
    return String(row?.id);
  }

  /** Accepts what the partnership asks for now; no term begins without. */
  async undertake(partnershipId: string, person: { readonly id: string }): Promise<void> {
    await this.sql(
      `insert into undertaking_acceptance (audience_id, undertaking_id, person_id)
       select app.self_of($2), id, $2 from undertaking where partnership_id = $1 order by number desc limit 1 on conflict do nothing`,
      [partnershipId, person.id],
    );
  }

  /** Answers for the agency's seats, at whatever table. */
  async lead(agencyId: string, person: TestPerson): Promise<void> {
    await this.sql(`insert into agency_lead (agency_id, person_id) values ($1, $2)`, [agencyId, person.id]);
  }
}
