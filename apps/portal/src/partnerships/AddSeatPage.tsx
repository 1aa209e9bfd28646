import { NotFound } from '../ui/NotFound';

export const AddSeatPage = NotFound;
