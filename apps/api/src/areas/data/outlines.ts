import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';

/** What a map of areas is drawn from. */
interface Outlines {
  /** TopoJSON: councils, police force areas, regions and nations as they were in about 2010. */
  readonly indicative: object;
  /** By code: the name of an area, and all that it lies in. */
  readonly areas: Readonly<Record<string, { readonly name: string; readonly within: readonly string[] }>>;
  /** What was imported: drawn in place of the indicative ones. */
  readonly exact: readonly { readonly code: string; readonly source: string; readonly geometry: object }[];
}

const BUNDLED = join(import.meta.dirname, '../outlines/about-2010.topo.json');

/** The outlines as one file, kept as long as nothing is imported or taken back. */
@Injectable()
export class OutlinesFile {
  private bundled: Promise<object> | undefined;
  private kept: { readonly state: string; readonly text: string } | undefined;

  constructor(private readonly work: UnitOfWork) {}

  /** The file, and a word that changes with it. */
  text(): Promise<{ readonly state: string; readonly text: string }> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ state: string }[]>(
        `select coalesce(max(import_id::text), '') || '.' || count(*) as state from area_boundary`,
      );
      const state = String(row?.state);
      if (this.kept?.state !== state) this.kept = { state, text: JSON.stringify(await this.made()) };
      return this.kept;
    });
  }

  private async made(): Promise<Outlines> {
    this.bundled ??= readFile(BUNDLED, 'utf8').then((text) => JSON.parse(text) as object);
    const areas = await transaction().query<{ code: string; name: string; within: string[] }[]>(
      `select a.code, a.name, array(select w.within_code from area_within w where w.code = a.code order by 1) as within
       from area a order by a.code`,
    );
    const exact = await transaction().query<Outlines['exact'][number][]>(
      'select distinct on (area_code) area_code as code, source, geometry from area_boundary order by area_code, import_id desc',
    );
    return {
      indicative: await this.bundled,
      areas: Object.fromEntries(areas.map(({ code, ...area }) => [code, area])),
      exact,
    };
  }
}
