import { parse } from 'graphql';

const VERSION = `number address kind title summary byline publisher publishedOn writtenFor jurisdictions licence maturity
  contributors { name role affiliation } topics { code name } languages { code name }
  files { label language { name } file { name address size previews { page width height address } } } links { label url unavailableSince } partNotes { label place note }
  relations { kind resource { title address } }`;

/** `number` is 0 for the version to use. */
export const resourceQuery = parse(`query ($slug: String!, $number: Int!) {
  resource(slug: $slug) {
    address title isOverdueForReview reviewOn usefulness { used } supersededBy { title address } parts { title address }
    versions { number address isCurrent note } current { ${VERSION} } versionNumbered(number: $number) { ${VERSION} }
  }
}`);

interface Picture {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly address: string;
}

/** Another resource, to be read at its own address. */
export interface Named {
  readonly title: string;
  readonly address: string;
}

export interface Version {
  readonly number: number;
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly writtenFor: string;
  readonly jurisdictions: readonly string[];
  readonly licence: string;
  readonly maturity: string;
  readonly contributors: readonly { readonly name: string; readonly role: string; readonly affiliation: string }[];
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly files: readonly {
    readonly label: string;
    readonly language: { readonly name: string } | null;
    readonly file: {
      readonly name: string;
      readonly address: string;
      readonly size: number;
      readonly previews: readonly Picture[];
    } | null;
  }[];
  readonly links: readonly { readonly label: string; readonly url: string; readonly unavailableSince: string | null }[];
  readonly partNotes: readonly { readonly label: string; readonly place: string; readonly note: string }[];
  readonly relations: readonly { readonly kind: string; readonly resource: Named }[];
}

export interface Resource {
  readonly address: string;
  readonly title: string;
  readonly isOverdueForReview: boolean;
  readonly reviewOn: string | null;
  /** By at least so many people; 0 when they are too few to be told. */
  readonly usefulness: { readonly used: number };
  readonly supersededBy: readonly Named[];
  readonly parts: readonly Named[];
  /** Newest first. */
  readonly versions: readonly {
    readonly number: number;
    readonly address: string;
    readonly isCurrent: boolean;
    readonly note: string;
  }[];
  readonly current: Version | null;
  readonly versionNumbered: Version | null;
}

export interface ResourceData {
  readonly resource: Resource | null;
}
