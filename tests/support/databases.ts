import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Gives the databases of this run a name of their own, for `newDatabase`. When all tests have ended, they are dropped. */
export function setup(): () => Promise<void> {
  const run = (process.env['TEST_RUN'] = randomBytes(6).toString('hex'));
  return async () => {
    const server = process.env['TEST_DATABASE_URL'];
    // A server that the tests started themselves has ended with them.
    if (!server || server === 'none') return;
    const client = new pg.Client(server);
    await client.connect();
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [`test_${run}_`],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    await client.end();
  };
}
