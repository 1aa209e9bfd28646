import { NotFound } from '../ui/NotFound';

export const CreatePartnershipPage = NotFound;
