import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { AgencyProfileChanged } from '../agency.events.js';

export interface ProfileWords {
  readonly about: string;
  readonly website?: string | null;
}

/** What an agency says of itself. Everybody reads it from when a lead consents; nothing of it names a person. */
export class AgencyProfile extends Aggregate {
  readonly id: string;
  readonly agencyId: string;
  readonly about: string;
  readonly website: string;
  publishedAt: Date | null;
  confirmedOn: string | null;
  version: number;

  static of(agencyId: string): AgencyProfile {
    return Object.assign(new AgencyProfile(), {
      id: newId(),
      agencyId,
      about: '',
      website: '',
      publishedAt: null,
      confirmedOn: null,
      version: 1,
    });
  }

  write(words: ProfileWords): void {
    Object.assign(this, checked(words));
    this.record(new AgencyProfileChanged(this.agencyId));
  }

  /** In these words, by one who may say so for the agency. */
  publish(now: Date, today: string): void {
    this.publishedAt ??= now;
    this.confirmedOn = today;
    this.record(new AgencyProfileChanged(this.agencyId));
  }

  /** Its words are kept; nobody outside reads them any more. */
  withdraw(): void {
    this.publishedAt = null;
    this.confirmedOn = null;
    this.record(new AgencyProfileChanged(this.agencyId));
  }
}

function checked({ about, website }: ProfileWords) {
  refuse([
    wordsProblem(about, { label: 'what the agency does', max: 1000, required: true }, 'about'),
    wordsProblem(website, { label: 'the website', max: 300 }, 'website') ?? addressOfPageProblem(website),
  ]);
  return { about: tidy(about), website: tidy(website) && new URL(tidy(website)).href };
}

/** A link that everybody is offered leads to a page, and carries no name or password. */
function addressOfPageProblem(typed: string | null | undefined) {
  const text = tidy(typed);
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPage = url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.');
  if (isPage && url.username === '' && url.password === '' && url.href.length <= 300) return null;
  return problem('NOT_A_WEBSITE', 'Enter the address of a website, like https://www.example.org.', 'website');
}
