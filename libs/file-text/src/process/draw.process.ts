import { draw } from '../pictures/draw.js';
import type { DrawJob, DrawSaid } from './job.js';
import { watched } from './watched.js';

watched<DrawJob, DrawSaid>((job, tell) => draw(job, (picture) => tell({ kind: 'picture', picture })));
