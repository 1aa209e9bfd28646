export const languages = [
  { value: 'en', label: 'English' },
  { value: 'cy', label: 'Welsh (Cymraeg)' },
];
