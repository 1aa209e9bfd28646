export { trainingReportReads } from './data/training-report.reads.js';
