import { draw } from '../pictures/draw.js';
import type { DrawJob } from './job.js';
import { watched } from './watched.js';

watched((job: DrawJob, tell) => draw(job, (picture) => tell({ kind: 'picture', picture })));
