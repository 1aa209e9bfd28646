/** Where the file of a version comes from, as a form holds it. */
export interface FileValues {
  source: 'UPLOAD' | 'KEPT' | 'LIBRARY';
  fileId: string;
  /** Of a document that is kept already, be it the partnership's or the library's. */
  keptFileId: string;
}

export const noFile: FileValues = { source: 'UPLOAD', fileId: '', keptFileId: '' };

/** The same as part of an input. */
export const fileOf = ({ source, fileId, keptFileId }: FileValues) =>
  source === 'UPLOAD' ? { fileId: fileId || null } : { keptFileId: keptFileId || null };

/** Something must be chosen. */
export const fileChosen = ({ source, fileId, keptFileId }: FileValues) => {
  if (source === 'UPLOAD' && !fileId)
    return { code: 'REQUIRED', message: 'Choose the file of the paper', path: ['fileId'] };
  if (source !== 'UPLOAD' && !keptFileId)
    return { code: 'REQUIRED', message: 'Choose a document', path: ['keptFileId'] };
  return undefined;
};
