import { languageOf } from '../../library/index.js';

interface About {
  readonly name: string;
  readonly title: string;
  readonly language: string | null;
  readonly guidance: string;
  readonly licence: string | null;
  readonly expiresOn: string | null;
}

/** Of `Licence`, for whoever reads an archive and nothing else. */
export const LICENCES: Readonly<Record<string, string>> = {
  OGL_3: 'Open Government Licence v3.0',
  CC_BY_4: 'Creative Commons Attribution 4.0 (CC BY)',
  CC_BY_SA_4: 'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)',
  CC_BY_NC_4: 'Creative Commons Attribution-NonCommercial 4.0 (CC BY-NC)',
  CC_BY_NC_ND_4: 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)',
  CC0: 'No rights reserved (CC0)',
  BY_PERMISSION: 'Kept here by permission',
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What goes with the files of an archive: how each is to be used, until when, and under which licence. */
export const aboutFiles = (files: readonly About[]): string =>
  files
    .map(({ name, title, language, guidance, licence, expiresOn }) =>
      [
        name,
        title,
        language && `Language: ${languageOf(language).name}`,
        licence && `Licence: ${LICENCES[licence] ?? licence}`,
        expiresOn && `Not to be used after ${day.format(new Date(`${expiresOn}T00:00Z`))}`,
        guidance,
      ]
        .filter(Boolean)
        .join('\n')
        .replaceAll('\n', '\r\n'),
    )
    .join('\r\n\r\n');
