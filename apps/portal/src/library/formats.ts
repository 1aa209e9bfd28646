const byType: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/plain': 'Text',
  'text/html': 'HTML',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

/** What people call a file's format: by its content, or by its ending where we have no word for that. */
export const formatOf = ({ mediaType, name }: { mediaType: string; name: string }) =>
  byType[mediaType] ?? /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? 'File';
