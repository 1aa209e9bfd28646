import { NotFound } from '../ui/NotFound';

export const InvitationsPage = NotFound;
