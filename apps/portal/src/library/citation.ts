import { publishedInWords } from './published';

export interface Cited {
  title: string;
  contributors: readonly { name: string; role: 'AUTHOR' | 'EDITOR' | 'WITH' | 'COMMISSIONED_BY' }[];
  publisher: string;
  publishedOn: string;
  /** Where it can be read: a whole address. */
  url: string;
  /** The day on which it was read there, as `2026-11-26`. */
  readOn: string;
}

interface Name {
  given: readonly string[];
  /** Of an organisation, all of it. */
  family: string;
}

interface Makers {
  names: readonly Name[];
  areEditors: boolean;
}

const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|baroness|rev|revd|dci|di|ds|dc|pc)\.?$/i;
/** What stands in names of organisations, and in none of people. */
const ORGANISATION =
  /\b(?:of|for|and|the|against|agency|association|authority|board|centre|charity|college|commission|commissioner|committee|council|department|foundation|group|home office|house|institute|lab|ministry|network|office|partnership|police|programme|project|school|service|services|society|team|trust|unit|university)\b|&|\d/i;
/** Small words that belong to a family's name: Ruth Van Dyke, Maria de la Cruz. */
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|la|le|bin|ibn|al|el|ap|st)$/i;

function nameOf(text: string): Name {
  if (ORGANISATION.test(text)) return { given: [], family: text.trim() };
  const parts = text.trim().split(/\s+/);
  while (parts.length > 1 && TITLES.test(parts[0]!)) parts.shift();
  let from = parts.length - 1;
  while (from > 1 && PARTICLE.test(parts[from - 1]!)) from -= 1;
  return { given: parts.slice(0, from), family: parts.slice(from).join(' ') };
}

/** Authors, with those named after “with”; editors where there are none; then whoever published it. */
function makersOf({ contributors, publisher }: Cited): Makers {
  const of = (...roles: string[]) => contributors.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const authors = of('AUTHOR').length ? of('AUTHOR', 'WITH') : [];
  const editors = authors.length ? [] : of('EDITOR', 'WITH');
  const named = authors.length ? authors : editors;
  if (named.length) return { names: named.map(nameOf), areEditors: editors.length > 0 };
  return { names: publisher ? [{ given: [], family: publisher }] : [], areEditors: false };
}

/** Anna-Maria Jane: A.-M.J. with points, AMJ without. */
const initials = ({ given }: Name, point: string, hyphen: string) =>
  given
    .flatMap((word) =>
      word.split('-').map((part, index) => (index ? hyphen : '') + part.charAt(0).toUpperCase() + point),
    )
    .join('');

const isPublisher = ({ names }: Makers, publisher: string) => names.length === 1 && names[0]!.family === publisher;
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const yearOf = (on: string) => on.slice(0, 4);

/** Brewster, B. and Robinson, G. (2021) Title. Publisher. Available at: … (Accessed: 26 November 2026). */
export function harvard(cited: Cited): string {
  const makers = makersOf(cited);
  const names = makers.names.map((name) => [name.family, initials(name, '.', '-')].filter(Boolean).join(', '));
  const who = names.length > 3 ? `${names[0]} et al.` : new Intl.ListFormat('en-GB').format(names);
  const role = makers.areEditors ? (names.length > 1 ? ' (eds)' : ' (ed.)') : '';
  const year = yearOf(cited.publishedOn) || 'no date';
  const publisher = isPublisher(makers, cited.publisher) ? '' : cited.publisher;
  return [
    who ? `${who}${role} (${year}) ${ended(cited.title)}` : `${cited.title} (${year}).`,
    publisher && ended(publisher),
    `Available at: ${cited.url} (Accessed: ${publishedInWords(cited.readOn)}).`,
  ]
    .filter(Boolean)
    .join(' ');
}

const MOST_IN_VANCOUVER = 6;

/** Brewster B, Robinson G. Title [Internet]. Publisher; 2021 Mar [cited 2026 Nov 26]. Available from: … */
export function vancouver(cited: Cited): string {
  const makers = makersOf(cited);
  const names = makers.names.map((name) => [name.family, initials(name, '', '')].filter(Boolean).join(' '));
  const shown = names.length > MOST_IN_VANCOUVER ? [...names.slice(0, MOST_IN_VANCOUVER), 'et al'] : names;
  const role = makers.areEditors ? (names.length > 1 ? ', editors' : ', editor') : '';
  const date = [cited.publishedOn && shortDate(cited.publishedOn), `[cited ${shortDate(cited.readOn)}]`]
    .filter(Boolean)
    .join(' ');
  return [
    shown.length > 0 && ended(`${shown.join(', ')}${role}`),
    `${cited.title} [Internet].`,
    `${[cited.publisher, date].filter(Boolean).join('; ')}.`,
    `Available from: ${cited.url}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortDate(on: string) {
  const [year, month, day] = on.split('-');
  return [year, month && MONTHS[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ');
}

/** Ben Brewster and Grace Robinson, Title (Publisher, 2021), <…> [accessed 26 November 2026]. */
export function mhra(cited: Cited): string {
  const makers = makersOf(cited);
  const names = makers.names.map(({ given, family }) => [...given, family].join(' '));
  const who = names.length > 3 ? `${names[0]} and others` : new Intl.ListFormat('en-GB').format(names);
  const facts = [isPublisher(makers, cited.publisher) ? '' : cited.publisher, yearOf(cited.publishedOn) || 'n.d.'];
  return [
    makers.areEditors ? `${cited.title}, ed. by ${who}` : [who, cited.title].filter(Boolean).join(', '),
    ` (${facts.filter(Boolean).join(', ')}), <${cited.url}> [accessed ${publishedInWords(cited.readOn)}].`,
  ].join('');
}

export const styles = [
  { name: 'Harvard', cite: harvard },
  { name: 'Vancouver', cite: vancouver },
  { name: 'MHRA', cite: mhra },
] as const;
