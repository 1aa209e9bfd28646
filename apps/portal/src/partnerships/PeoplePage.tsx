import { NotFound } from '../ui/NotFound';

export const PeoplePage = NotFound;
