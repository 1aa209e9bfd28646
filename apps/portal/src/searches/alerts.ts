import type { SearchAlert } from '../gql/enums';

export const alertWords: Record<SearchAlert, string> = {
  DAILY: 'On each day with something new',
  WEEKLY: 'Once a week, if there is something new',
  NEVER: 'Never',
};

export const alertChoices = (Object.keys(alertWords) as SearchAlert[]).map((value) => ({
  value,
  label: alertWords[value],
}));
