import { NotFound } from '../ui/NotFound';

export const SeatPage = NotFound;
