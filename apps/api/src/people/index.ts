export { Accounts } from './data/accounts.js';
export { hashPassword, passwordProblem } from './domain/password.js';
export { ForgetWhatIsOver } from './use-cases/forget-what-is-over.js';
export { SessionKeeper } from './use-cases/session-keeper.js';
export { SessionCookies } from './graphql/session-cookies.js';
export { peopleReads } from './data/people.reads.js';
export { PasswordChanged, PasswordResetRequested, SignedIn } from './people.events.js';
export { PeopleModule } from './people.module.js';
