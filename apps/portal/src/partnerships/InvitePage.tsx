import { NotFound } from '../ui/NotFound';

export const InvitePage = NotFound;
