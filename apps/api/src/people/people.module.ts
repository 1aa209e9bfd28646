import { Module } from '@nestjs/common';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { Accounts } from './data/accounts.js';
import { CalendarLinks } from './data/calendar-links.js';
import { PersonRepository } from './data/person.repository.js';
import { Sessions } from './data/sessions.js';
import { CalendarAddress } from './domain/calendar-address.js';
import { KnownDevices } from './domain/known-devices.js';
import { SessionKeeper } from './use-cases/session-keeper.js';
import { CalendarFeedResolver } from './graphql/calendar-feed.resolver.js';
import { PasswordsResolver } from './graphql/passwords.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { SessionCookies } from './graphql/session-cookies.js';
import { SessionsResolver } from './graphql/sessions.resolver.js';
import { ChangeMyDetails } from './use-cases/change-my-details.js';
import { ChangePassword } from './use-cases/change-password.js';
import { EndOtherSessions } from './use-cases/end-other-sessions.js';
import { EndSession } from './use-cases/end-session.js';
import { IssueCalendarFeed } from './use-cases/issue-calendar-feed.js';
import { RequestPasswordReset } from './use-cases/request-password-reset.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { RevokeCalendarFeed } from './use-cases/revoke-calendar-feed.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

@Module({
  providers: [
    { provide: Accounts, inject: [Config], useFactory: ({ session }: Config) => new Accounts(session) },
    { provide: KnownDevices, inject: [Config], useFactory: ({ secret }: Config) => new KnownDevices(secret) },
    {
      provide: CalendarAddress,
      inject: [Config],
      useFactory: ({ publicUrl }: Config) => new CalendarAddress(publicUrl),
    },
    {
      provide: SessionCookies,
      inject: [Config],
      useFactory: ({ publicUrl }: Config) => new SessionCookies({ secure: publicUrl.startsWith('https:') }),
    },
    {
      provide: SessionKeeper,
      inject: [UnitOfWork, Accounts, Config],
      useFactory: (work: UnitOfWork, accounts: Accounts, { session }: Config) =>
        new SessionKeeper(work, accounts, Math.min(60_000, session.idleMinutes * 15_000)),
    },
    CalendarLinks,
    PersonRepository,
    Sessions,
    ChangeMyDetails,
    ChangePassword,
    EndOtherSessions,
    EndSession,
    IssueCalendarFeed,
    RequestPasswordReset,
    ResetPassword,
    RevokeCalendarFeed,
    SignIn,
    SignOut,
    CalendarFeedResolver,
    PasswordsResolver,
    PeopleResolver,
    SessionsResolver,
  ],
  exports: [Accounts, CalendarAddress, CalendarLinks, SessionCookies, SessionKeeper],
})
export class PeopleModule {}
