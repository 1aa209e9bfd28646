/** Of `Licence`: what it is called, and where it can be read. As in the portal, with which we share no code: test/architecture/same-words.test.ts. */
export const LICENCES: Readonly<Record<string, readonly [name: string, address?: string]>> = {
  OGL_3: ['Open Government Licence v3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  CC_BY_4: ['Creative Commons Attribution 4.0 (CC BY)', 'https://creativecommons.org/licenses/by/4.0/'],
  CC_BY_SA_4: [
    'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  CC_BY_NC_4: [
    'Creative Commons Attribution-NonCommercial 4.0 (CC BY-NC)',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ],
  CC_BY_NC_ND_4: [
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)',
    'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  ],
  CC0: ['No rights reserved (CC0)', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  BY_PERMISSION: ['Kept here by permission'],
  LINK_ONLY: ['All rights reserved: link only'],
};

/** "2021", "March 2021" or "14 March 2021", as exactly as it is known. */
export function dayInWords(on: string): string {
  const [year, month, day] = on.split('-');
  if (!year || !month) return on;
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}
