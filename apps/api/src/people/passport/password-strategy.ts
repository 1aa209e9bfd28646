import { Strategy } from 'passport-local';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { isPassword } from '../domain/password.js';

/** Email and password, against what is kept of them. The user it answers with is the person's id. */
export const passwordStrategy = (work: UnitOfWork): Strategy =>
  new Strategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
    verify(work, email, password).then(
      (personId) => done(null, personId ?? false),
      (error: unknown) => done(error),
    );
  });

async function verify(work: UnitOfWork, email: string, password: string): Promise<string | null> {
  const [kept] = await work.asAnybody(thePublic, () =>
    transaction().query<{ person_id: string; password_hash: string }[]>('select * from app.credentials($1)', [email]),
  );
  // Outside the transaction: hashing takes longer than any statement may.
  return (await isPassword(password, kept?.password_hash ?? null)) ? (kept?.person_id ?? null) : null;
}
