import type { Office } from '../gql/graphql';

export const officeWords: Record<Office, string> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-chair',
  COORDINATOR: 'Coordinator',
  NATIONAL_COORDINATOR: 'National coordinator',
};
