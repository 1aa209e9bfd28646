/** Days before a meeting, as the server takes them; a select holds text. */
export const unansweredChoices = [
  { value: '14', label: 'Two weeks before' },
  { value: '7', label: 'A week before' },
  { value: '2', label: '2 days before' },
  { value: '0', label: 'Never' },
];

export const acceptedChoices = [
  { value: '7', label: 'A week before' },
  { value: '2', label: '2 days before' },
  { value: '1', label: 'The day before' },
  { value: '0', label: 'Never' },
];

export const labelOf = (choices: readonly { value: string; label: string }[], days: number): string =>
  choices.find(({ value }) => value === String(days))?.label ?? `${days} days before`;
