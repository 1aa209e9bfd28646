/** Where the file of a version comes from, as a form holds it. */
export interface FileValues {
  source: 'UPLOAD' | 'KEPT' | 'LIBRARY';
  fileId: string;
  keptFileId: string;
  libraryFileId: string;
}

export const noFile: FileValues = { source: 'UPLOAD', fileId: '', keptFileId: '', libraryFileId: '' };

/** The same as part of an input. */
export const fileOf = ({ source, fileId, keptFileId, libraryFileId }: FileValues) =>
  source === 'UPLOAD'
    ? { fileId: fileId || null }
    : { keptFileId: (source === 'KEPT' ? keptFileId : libraryFileId) || null };

/** Something must be chosen. */
export const fileChosen = ({ source, fileId, keptFileId, libraryFileId }: FileValues) => {
  if (source === 'UPLOAD' && !fileId)
    return { code: 'REQUIRED', message: 'Choose the file of the paper', path: ['fileId'] };
  if (source === 'KEPT' && !keptFileId) return { code: 'REQUIRED', message: 'Choose a document', path: ['keptFileId'] };
  if (source === 'LIBRARY' && !libraryFileId)
    return { code: 'REQUIRED', message: 'Choose a file of the library', path: ['libraryFileId'] };
  return undefined;
};
