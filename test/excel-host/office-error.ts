// How Excel says no. Codes are those of Excel.ErrorCodes; messages are in the words of the emulator, because add-ins may only rely on codes.

/** A refusal that reaches the add-in as an OfficeExtension.Error with this code. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message)
  }
}

/** Something that Excel may well know, but this emulator does not. Counted apart, so that a test fails even when the add-in swallows it. */
export class NotModelled extends OfficeError {
  constructor(what: string) {
    super('NotImplemented', `The emulated Excel does not model ${what}: add it to test/excel-host or do without.`, 501)
  }
}

export const invalidArgument = (message: string): OfficeError => new OfficeError('InvalidArgument', message)

export const itemNotFound = (what: string): OfficeError => new OfficeError('ItemNotFound', `There is no ${what}.`, 404)

export const itemAlreadyExists = (what: string): OfficeError =>
  new OfficeError('ItemAlreadyExists', `${what} already exists.`, 409)

export const accessDenied = (message: string): OfficeError => new OfficeError('AccessDenied', message, 403)

export const invalidOperation = (message: string): OfficeError => new OfficeError('InvalidOperation', message)

export const apiNotFound = (member: string, needs: string): OfficeError =>
  new OfficeError('ApiNotFound', `${member} needs ${needs}, which this Excel does not have.`, 404)
