import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, newId } from '@lib/kernel';
import { makePack, type Pack } from '@lib/pdf-pack';
import { PackMaterial, type Material } from '../data/pack-material.js';
import { PackStore, type Held } from '../data/pack-store.js';
import { clearWorkbench, workbench } from '../data/pack-workbench.js';
import { PackRepository, type PackFailure } from '../data/pack.repository.js';
import { describePack } from '../domain/describe-pack.js';
import { ReportProgress } from './report-progress.js';

export interface PackJob {
  readonly packId: string;
  readonly personId: string;
  /** Which time of asking it is for. */
  readonly run: number;
}

const MB = 1024 * 1024;
/** Of all papers together, and of what is made from them. */
const MOST_BYTES = { papers: 300 * MB, pack: 200 * MB };

/**
 * Makes a pack, as its reader, with the rights they have at this moment. What it leaves when it is killed is nothing that
 * anybody sees: the job is done again, and of two that made the same one is heard.
 */
@Injectable()
export class BindPack {
  private readonly clock = new Clock();

  constructor(
    private readonly work: UnitOfWork,
    private readonly packs: PackRepository,
    private readonly material: PackMaterial,
    private readonly store: PackStore,
  ) {}

  /** Throws when it is to be tried again; `isLast` when it is not going to be. */
  async execute({ packId, personId, run }: PackJob, isLast = false): Promise<Pack | null> {
    const reader: Caller = { kind: 'person', personId, purpose: 'make their pack' };
    const fail = (failure: PackFailure) => this.work.as(reader, () => this.packs.fail(packId, run, failure));
    try {
      const material = await this.begin(reader, packId, run);
      if (material === 'over') return null;
      if (material === 'hidden') return await fail('NOT_POSSIBLE').then(() => null);
      if (material.papers.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES.papers)
        return await fail('TOO_LARGE').then(() => null);
      return await this.bind(reader, { packId, personId, run }, material);
    } catch (error) {
      if (error instanceof TooLarge) return fail('TOO_LARGE').then(() => null);
      if (isLast) await fail('NOT_POSSIBLE');
      throw error;
    }
  }

  private begin(reader: Caller, packId: string, run: number): Promise<Material | 'over' | 'hidden'> {
    return this.work.as(reader, async () => {
      const meetingId = await this.packs.begin(packId, run);
      if (meetingId === null) return 'over';
      return (await this.material.of(meetingId)) ?? 'hidden';
    });
  }

  private async bind(reader: Caller, { packId, run }: PackJob, material: Material): Promise<Pack> {
    const folder = await workbench();
    await clearWorkbench(folder);
    const path = join(folder, `${process.pid}-${newId()}.pdf`);
    const madeAt = this.clock.now();
    const progress = new ReportProgress((at) => this.work.as(reader, () => this.packs.note(packId, run, at)));
    try {
      progress.say({ parts: material.papers.length, partsDone: 0, pages: 0 });
      const description = describePack(material, madeAt, (paper) => this.material.contentOf(reader, paper));
      const made = await makePack(description, { to: path, onProgress: (at) => progress.say(at) });
      await progress.end();
      if (made.bytes > MOST_BYTES.pack) throw new TooLarge();
      const { bytes: size, pages } = made;
      const { fingerprint } = material;
      const content = contentsOf(material, made);
      const fileId = await this.store.keep(reader, { packId, size, pages, fingerprint, madeAt, content }, path);
      await this.work.as(reader, async () => {
        // Somebody else was first, or it was asked for anew.
        if (!(await this.packs.finish(packId, run, fileId))) await this.store.forget(fileId);
        await this.store.forgetOld();
      });
      return made;
    } finally {
      await progress.end();
      await rm(path, { force: true });
    }
  }
}

class TooLarge extends Error {}

function contentsOf({ meetingId, meeting, papers }: Material, made: Pack): Held[] {
  return [
    { kind: 'MEETING', thingId: meetingId },
    ...meeting.agenda.map(({ id }) => ({ kind: 'PLACE', thingId: id }) as const),
    ...meeting.agenda.filter(({ isClosed }) => !isClosed).map(({ id }) => ({ kind: 'WORDS', thingId: id }) as const),
    ...carriedInto(meeting),
    ...papers.map(({ paperId }, index) => {
      const part = made.parts[index]!;
      return { kind: 'PAPER', thingId: paperId, trouble: part.trouble, firstPage: part.firstPage } as const;
    }),
  ];
}

/** Each once, though two items of an agenda may have it beneath them. */
function carriedInto({ agenda }: Material['meeting']): Held[] {
  const carried = agenda.flatMap((item) => item.carried);
  const idsOf = (kind: 'MATTER' | 'ACTION') => [
    ...new Set(carried.filter((each) => each.kind === kind).map(({ id }) => id)),
  ];
  return [
    ...idsOf('MATTER').map((thingId) => ({ kind: 'WORDS', thingId }) as const),
    ...idsOf('ACTION').map((thingId) => ({ kind: 'ACTION', thingId }) as const),
  ];
}
