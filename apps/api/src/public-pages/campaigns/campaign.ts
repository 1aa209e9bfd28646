import { parse } from 'graphql';

export const campaignQuery = parse(`query ($slug: String!) {
  campaignCalled(slug: $slug) {
    slug title status aim aimedAt messages callToAction languages priorities startsOn endsOn
    partnership { name } partners { agency { name } } objectives { what forWhom unit baseline target byOn }
    assets { title channel language { code name } licence guidance expiresOn isFile address file { name size } resource { title address } }
  }
  libraryLanguages { code name ownName }
}`);

export interface Objective {
  readonly what: string;
  readonly forWhom: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly byOn: string | null;
}

export interface Asset {
  readonly title: string;
  readonly channel: string;
  readonly language: { readonly code: string; readonly name: string } | null;
  readonly licence: string | null;
  readonly guidance: string;
  readonly expiresOn: string | null;
  readonly isFile: boolean;
  /** Null when it is not for the public. */
  readonly address: string | null;
  readonly file: { readonly name: string; readonly size: number } | null;
  readonly resource: { readonly title: string; readonly address: string } | null;
}

export interface Campaign {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly aim: string;
  readonly aimedAt: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly languages: readonly string[];
  readonly priorities: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly partnership: { readonly name: string } | null;
  readonly partners: readonly { readonly agency: { readonly name: string } | null }[];
  readonly objectives: readonly Objective[];
  readonly assets: readonly Asset[];
}

export interface CampaignData {
  readonly campaignCalled: Campaign | null;
  readonly libraryLanguages: readonly { readonly code: string; readonly name: string; readonly ownName: string }[];
}
