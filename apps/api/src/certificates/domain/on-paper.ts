import type { ReportBlock, ReportDescription } from '@lib/pdf-pack';

/** What stands on a certificate. */
export interface OnCertificate {
  readonly number: string;
  readonly name: string;
  readonly courseTitle: string;
  readonly hours: number;
  readonly issuer: string;
  readonly heldOn: string;
  readonly dueOn: string | null;
  readonly issuedAt: string;
  readonly isWithdrawn: boolean;
}

const day = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(at));

const said = (text: string): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] });
const loud = (text: string): ReportBlock => ({ kind: 'heading', level: 3, runs: [{ text }] });

/** One page. `address`: where anybody checks it. */
export function onPaper(certificate: OnCertificate, address: string): ReportDescription {
  const { number, name, courseTitle, hours, issuer, heldOn, dueOn, issuedAt } = certificate;
  return {
    title: 'Certificate of attendance',
    organisation: issuer,
    lines: ['This is to certify that'],
    sections: [
      {
        title: name,
        blocks: [
          said('attended the course'),
          loud(courseTitle),
          said(`on ${day(heldOn)}. It takes ${hours} ${hours === 1 ? 'hour' : 'hours'}.`),
          ...(dueOn ? [said(`It is to be done again by ${day(dueOn)}.`)] : []),
          said(`Issued on ${day(issuedAt)}.`),
          loud(`Number ${number}`),
          said(`Anybody can check this certificate at ${address}`),
        ],
      },
    ],
    madeAt: new Date(issuedAt),
  };
}
