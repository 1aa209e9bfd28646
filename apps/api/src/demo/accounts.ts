import { cast } from './cast.js';
import { addressOf } from './names.js';
import { partnerships } from './partnerships.js';

/** Everybody of the demo signs in with it, and nobody else can: it exists in demo mode only. */
export const demoPassword = 'seats-round-the-table';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly partnership: string;
  readonly note?: string;
}

/** The accounts worth trying first, as start and the README show them. */
export const demoAccounts: readonly DemoAccount[] = cast.map(({ name, role, partnership, note }) => ({
  email: addressOf(name),
  name,
  role,
  partnership: partnerships.find(({ key }) => key === partnership)?.name ?? 'all',
  ...(note ? { note } : {}),
}));
