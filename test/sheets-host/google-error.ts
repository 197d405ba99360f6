// The words in which Google refuses. Code under test may look at them and people will see them, so they are Google's own where known.
// "sure" = seen word for word in reports of live scripts or in Google's documentation; "unsure" = the refusal is known, its wording is our guess.

/** What Google's services throw: name "Exception". It is made outside the context that runs the script, so `instanceof Error` is false there. */
export class GoogleError extends Error {
  override readonly name = 'Exception'
}

const say =
  <A extends readonly (string | number)[]>(words: (...facts: A) => string) =>
  (...facts: A): GoogleError =>
    new GoogleError(words(...facts))

/** sure */
export const refusals = {
  rowsDiffer: say(
    (data: number, range: number) =>
      `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  ),
  columnsDiffer: say(
    (data: number, range: number) =>
      `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  ),
  signature: say(
    (types: string, method: string) =>
      `The parameters (${types}) don't match the method signature for ${method.startsWith('SpreadsheetApp.') ? '' : 'SpreadsheetApp.'}${method}.`,
  ),
  outsideSheet: say(() => 'The coordinates of the range are outside the dimensions of the sheet.'),
  rowTooSmall: say(() => 'The starting row of the range is too small.'),
  columnTooSmall: say(() => 'The starting column of the range is too small.'),
  noRows: say(() => 'The number of rows in the range must be at least 1.'),
  noColumns: say(() => 'The number of columns in the range must be at least 1.'),
  rowsOutOfBounds: say(() => 'Those rows are out of bounds.'),
  columnsOutOfBounds: say(() => 'Those columns are out of bounds.'),
  cellOutOfRange: say(() => 'Cell reference out of range'),
  rangeNotFound: say(() => 'Range not found'),
  sheetNameTaken: say((name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`),
  lastSheet: say(() => "You can't remove all the sheets in a document."),
  lastVisibleSheet: say(() => "You can't remove all the visible sheets in a document."),
  allNonFrozenRows: say(() => 'Sorry, it is not possible to delete all non-frozen rows.'),
  allNonFrozenColumns: say(() => 'Sorry, it is not possible to delete all non-frozen columns.'),
  partOfMerge: say(() => 'You must select all cells in a merged range to merge or unmerge them.'),
  frozenColumnsInMerge: say(() => "You can't freeze columns which contain only part of a merged cell."),
  tooLong: say(() => 'Your input contains more than the maximum of 50000 characters in a single cell.'),
  protectedCell: say(
    () =>
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  ),
  validation: say(
    (cell: string) => `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  ),
  otherSheetInRule: say(() => 'Conditional format rule cannot reference a different sheet.'),
  listTooLong: say(
    () =>
      'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
  ),
  noHtmlFile: say((file: string) => `No HTML file named ${file} was found.`),
  permission: say(
    (call: string, scope: string) =>
      `Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  ),
  blobTooLarge: say(
    () => 'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.',
  ),
  propertyTooLong: say(() => 'Argument too large: value'),
  storeFull: say(() => 'You have exceeded the property storage quota. Please remove some properties and try again.'),
  lockTimeout: say(() => 'Lock timeout: another process was holding the lock for too long.'),
  tooOften: say((service: string) => `Service invoked too many times for one day: ${service}.`),
  serviceFailed: say((id: string) => `Service Spreadsheets failed while accessing document with id ${id}.`),
  timedOut: say((id: string) => `Service Spreadsheets timed out while accessing document with id ${id}.`),
  readOnly: say((call: string) => `You do not have permission to call ${call}`),
  noUiHere: say(() => 'Cannot call SpreadsheetApp.getUi() from this context.'),
  functionNotFound: say((name: string) => `Script function not found: ${name}`),
}

/** unsure */
export const guessedRefusals = {
  hideLastSheet: say(() => "You can't hide all the sheets in a document."),
  emptySheetName: say(() => 'The name of a sheet cannot be empty.'),
  sheetNameTooLong: say(() => 'The name of a sheet cannot be longer than 100 characters.'),
  sheetGone: say((id: number) => `Sheet ${id} not found`),
  illegalName: say((name: string) => `The name of the named range is invalid: ${name}`),
  noNamedRange: say((name: string) => `The named range ${name} does not exist.`),
  frozenRowsInMerge: say(() => "You can't freeze rows which contain only part of a merged cell."),
  freezeAll: say((what: string) => `You can't freeze all visible ${what} on the sheet.`),
  hideAllColumns: say(() => "You can't hide all the columns on a sheet."),
  chartSheet: say((call: string) => `This operation is not supported on a sheet of type OBJECT: ${call}`),
  mayNotEdit: say(() => 'You do not have permission to perform that action.'),
  unprotectedOnSheetsOnly: say(() => 'Unprotected ranges can only be set on a protected sheet.'),
  otherSheet: say(() => 'The range is on another sheet.'),
  wrongPosition: say((position: number) => `There is no position ${position} for a sheet.`),
  wrongRule: say((why: string) => `The rule is not complete: ${why}`),
  wrongFormula: say((formula: string) => `Invalid formula: ${formula}`),
  wrongColor: say((color: string) => `Invalid color: ${color}`),
  noImage: say(() => 'Error retrieving image from URL or bad URL'),
  notBase64: say(() => 'Could not decode string.'),
  notBytes: say(() => 'A byte runs from -128 to 127.'),
  metadataGone: say(() => 'The developer metadata does not exist any more.'),
}
